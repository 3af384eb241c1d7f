import { describe, expect, test } from 'vitest';
import { spanInWords } from '../../src/model/date-words.ts';
import { utcDay } from '../../src/model/edtf.ts';
import { smallStory } from '../fixtures/made-story.ts';
import { everyEvent, placedTimeline } from '../fixtures/placed-timeline.ts';
import { readRealStory } from '../fixtures/real-story.ts';

describe('the empty time between the parts of the arc', () => {
  const story = readRealStory();
  const { gaps, axis, scale } = placedTimeline(story);

  test('is folded twice', () => {
    expect(gaps).toHaveLength(2);
  });

  test('is said to be as long as it is', () => {
    expect(gaps.map(({ fromMs, toMs }) => spanInWords(fromMs, toMs))).toEqual([
      '7 years 2 months',
      '4 months',
    ]);
  });

  test('reaches from the last day of one part to the first of the next', () => {
    expect([gaps[0]?.fromMs, gaps[0]?.toMs]).toEqual([
      axis.segments[0]?.toMs,
      axis.segments[1]?.fromMs,
    ]);
  });

  test('holds one cited fact, the invasion of Ukraine, on its day', () => {
    const tick = gaps[0]?.tick;
    expect([tick?.edtf, tick?.x]).toEqual(['2022-02-24', scale.toX(utcDay(2022, 2, 24))]);
  });

  test('holds no cited fact where there is none', () => {
    expect(gaps[1]?.tick).toBeNull();
  });

  test('holds no event of the articles', () => {
    expect(gaps.map((gap) => gap.holds)).toEqual([0, 0]);
  });

  test('counts the events that are not from the articles', () => {
    const all = placedTimeline(story, { onAxis: everyEvent(story) });
    expect(all.gaps[0]?.holds).toBeGreaterThan(5);
  });

  test('is not drawn on the true axis, where it is as long as it is', () => {
    expect(placedTimeline(story, { mix: 1 }).gaps).toEqual([]);
  });

  test('is not drawn where it is out of sight', () => {
    const april = { fromMs: utcDay(2017, 4, 10), toMs: utcDay(2017, 4, 20) };
    expect(placedTimeline(story, { span: april }).gaps).toEqual([]);
  });
});

describe('the events that are not from the articles', () => {
  test('do not move the parts of the arc', () => {
    const story = smallStory();
    const told = placedTimeline(story).axis.segments;
    expect(placedTimeline(story, { onAxis: everyEvent(story) }).axis.segments).toEqual(told);
  });
});
