import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createStripScale } from '../../src/geometry/place-strip.ts';
import { DAY_MS, utcDay } from '../../src/model/edtf.ts';
import { anyMoment, PERIOD } from '../fixtures/any-axis.ts';
import { placedTimeline } from '../fixtures/placed-timeline.ts';
import { readRealStory } from '../fixtures/real-story.ts';

const story = readRealStory();
const placed = placedTimeline(story);

describe('the true-scale strip', () => {
  test('gives equal times equal room', () => {
    const strip = createStripScale(PERIOD, 820);
    fc.assert(
      fc.property(anyMoment, anyMoment, (a, b) => {
        fc.pre(Math.max(a, b) + 100 * DAY_MS <= PERIOD.toMs);
        const [first, second] = [a, b].map((at) => strip.at(at + 100 * DAY_MS) - strip.at(at));
        expect(first).toBeCloseTo(second ?? 0, 5);
      }),
    );
  });

  test('leads from a place on it back to the moment', () => {
    const strip = createStripScale(PERIOD, 820);
    fc.assert(
      fc.property(anyMoment, (moment) => {
        expect(Math.abs(strip.invert(strip.at(moment)) - moment)).toBeLessThan(1000);
      }),
    );
  });

  test('keeps what lies outside the period at its ends', () => {
    const strip = createStripScale(PERIOD, 820);
    expect([strip.at(utcDay(1950, 6, 25)), strip.at(utcDay(2030, 1, 1))]).toEqual([0, 820]);
  });

  test('names the years 2017 to 2024', () => {
    expect(placed.strip.years.map((one) => one.year)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
    ]);
  });

  test('has one tick for each event', () => {
    expect(placed.strip.ticks.map((tick) => tick.event)).toEqual(
      story.events.flatMap((event, i) => (event.layer === 'story' ? [i] : [])),
    );
  });

  test('shows where the printed date that does not fit would be', () => {
    expect(placed.strip.ghosts.map((ghost) => ghost.letter)).toEqual(['C']);
  });

  test('is the same however the axis above is zoomed', () => {
    const zoomed = placedTimeline(story, {
      span: { fromMs: utcDay(2017, 4, 10), toMs: utcDay(2017, 4, 20) },
    });
    expect(zoomed.strip.ticks).toEqual(placed.strip.ticks);
  });
});

describe('the wedges between axis and strip', () => {
  test('join each part of the arc to its true place', () => {
    const strip = createStripScale(placed.axis.period, 820);
    const trueStarts = placed.axis.segments.map((segment) => strip.at(segment.fromMs));
    expect(placed.strip.wedges.map((wedge) => wedge.stripFromX)).toEqual(trueStarts);
  });

  test('are drawn for the parts in sight only', () => {
    const zoomed = placedTimeline(story, {
      span: { fromMs: utcDay(2024, 6, 15), toMs: utcDay(2024, 6, 25) },
    });
    expect(zoomed.strip.wedges.map((wedge) => wedge.segment)).toEqual([1]);
  });
});
