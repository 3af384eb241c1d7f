import { describe, expect, test } from 'vitest';
import { MARKS_APART_PX } from '../../src/geometry/place-lanes.ts';
import { axisOf } from '../../src/geometry/place-timeline.ts';
import { madeStory } from '../fixtures/made-story.ts';
import { everyEvent, placedTimeline } from '../fixtures/placed-timeline.ts';
import { readRealStory } from '../fixtures/real-story.ts';

const story = readRealStory();

describe('the timeline of the story of this project', () => {
  test('has three parts: April 2017, June 2024, October 2024', () => {
    const months = placedTimeline(story).axis.segments.map(({ fromMs }) =>
      new Date(fromMs).toISOString().slice(0, 7),
    );
    expect(months).toEqual(['2017-04', '2024-06', '2024-10']);
  });

  test('has every mark in sight', () => {
    const { marks, scale } = placedTimeline(story);
    expect(marks.filter(({ x }) => x < 0 || x > scale.widthPx)).toEqual([]);
  });

  test('holds no article open in 2022 because of a printed date', () => {
    const { segments } = placedTimeline(story).axis;
    const in2022 = segments.filter(({ fromMs }) => new Date(fromMs).getUTCFullYear() === 2022);
    expect(in2022).toEqual([]);
  });

  test('gives the events in a gap room to stand apart, as far as there is width', () => {
    const all = placedTimeline(story, { onAxis: everyEvent(story), widthPx: 1600 });
    const gap = all.gaps[0];
    const room = ((gap?.holds ?? 0) * MARKS_APART_PX * 9) / 10;
    expect((gap?.toX ?? 0) - (gap?.fromX ?? 0)).toBeGreaterThanOrEqual(
      Math.min(room, 1600 / 3) - 1,
    );
  });

  test('keeps its ticks in sight', () => {
    const { ticks, scale } = placedTimeline(story);
    expect(ticks.filter(({ x }) => x < 0 || x > scale.widthPx)).toEqual([]);
  });

  test('has a scale bar for each part of the arc', () => {
    expect(placedTimeline(story, { widthPx: 1200 }).scaleBars).toHaveLength(3);
  });
});

test('what came after the last told event is in sight with the background, and opens no gap before', () => {
  const made = madeStory(
    [
      { id: 'first', edtf: '2017-04-10' },
      { id: 'last', edtf: '2024-10-28' },
    ],
    [
      { id: 'between', edtf: '2019-04-25' },
      { id: 'later', edtf: '2024-12-04' },
    ],
  );
  const onAxis = made.events.map((_, index) => index);
  const { segments } = axisOf(made, onAxis, 800, 150);
  const later = made.columns.startMs[made.indexOf.get('later') ?? -1] ?? 0;

  expect(segments.at(-1)?.toMs).toBeGreaterThan(later);
  expect(segments.some(({ fromMs }) => new Date(fromMs).getUTCFullYear() === 2019)).toBe(false);
});
