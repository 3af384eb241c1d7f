import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createTimeScale,
  largestZoom,
  layOutAxis,
  SMALLEST_SPAN_MS,
  spanAround,
  spanOf,
  spanOfSegment,
  transformOf,
} from '../../src/geometry/time-scale.ts';
import { segmentsOf } from '../../src/geometry/time-segments.ts';
import { DAY_MS, utcDay } from '../../src/model/edtf.ts';
import { anyAxis, anyMoment, PERIOD } from '../fixtures/any-axis.ts';

const anyMix = fc.constantFrom(0, 0.25, 1);
const anyStretch = fc
  .tuple(anyMoment, fc.integer({ min: 2, max: 800 }))
  .map(([fromMs, days]) => ({ fromMs, toMs: fromMs + days * DAY_MS }));

const days = [
  ...[15, 16, 17, 18, 19].map((date) => utcDay(2017, 4, date)),
  ...[18, 19, 20].map((date) => utcDay(2024, 6, date)),
  ...[28, 29].map((date) => utcDay(2024, 10, date)),
];
const arc = segmentsOf(days.map((startMs) => ({ startMs, endMs: startMs + DAY_MS })));
const axis = layOutAxis({ segments: arc, period: PERIOD, widthPx: 820, segmentMinPx: 150 });
const widths = arc.map(
  (_, i) => (axis.elasticPx[2 * i + 2] ?? 0) - (axis.elasticPx[2 * i + 1] ?? 0),
);
const gaps = arc
  .slice(1)
  .map((_, i) => (axis.elasticPx[2 * i + 3] ?? 0) - (axis.elasticPx[2 * i + 2] ?? 0));

describe('the axis of three weeks in seven years', () => {
  test('fills the width', () => {
    expect([axis.elasticPx[1], axis.elasticPx.at(-2)]).toEqual([0, 820]);
  });

  test('gives every part its least width', () => {
    expect(widths.map(Math.round).filter((width) => width < 150)).toEqual([]);
  });

  test('gives more room to the part with more events', () => {
    expect((widths[0] ?? 0) > (widths[1] ?? 0)).toBe(true);
  });

  test('draws seven years no wider than 128 px', () => {
    expect(gaps[0]).toBeCloseTo(13 * Math.sqrt(85));
  });

  test('draws four months no narrower than 72 px', () => {
    expect(gaps[1]).toBe(72);
  });

  test('made true gives every year the same room', () => {
    const scale = createTimeScale(axis, 1, null);
    const year = scale.toX(utcDay(2018, 1, 1)) - scale.toX(utcDay(2017, 1, 1));
    expect(scale.toX(utcDay(2024, 1, 1)) - scale.toX(utcDay(2023, 1, 1))).toBeCloseTo(year);
  });

  test('made true begins and ends with the period', () => {
    const scale = createTimeScale(axis, 1, null);
    expect([scale.toX(PERIOD.fromMs), scale.toX(PERIOD.toMs)]).toEqual([0, 820]);
  });

  test('makes a gap wider where it has marks to hold', () => {
    const wide = layOutAxis({
      segments: arc,
      period: PERIOD,
      widthPx: 820,
      segmentMinPx: 150,
      gapMinPx: (gap) => (gap === 1 ? 200 : 0),
    });
    expect((wide.elasticPx[5] ?? 0) - (wide.elasticPx[4] ?? 0)).toBe(200);
  });
});

describe('any axis', () => {
  test('runs forward in time from left to right', () => {
    fc.assert(
      fc.property(anyAxis, anyMix, anyMoment, anyMoment, (some, mix, a, b) => {
        fc.pre(Math.abs(a - b) >= DAY_MS);
        const { toX } = createTimeScale(some, mix, null);
        expect(Math.sign(toX(b) - toX(a))).toBe(Math.sign(b - a));
      }),
    );
  });

  test('leads from a place on it back to the moment', () => {
    fc.assert(
      fc.property(anyAxis, anyMix, anyMoment, (some, mix, moment) => {
        const { toX, toMs } = createTimeScale(some, mix, null);
        expect(Math.abs(toMs(toX(moment)) - moment)).toBeLessThan(1000);
      }),
    );
  });

  test('gives each part its least width, or all the same where there is no room', () => {
    fc.assert(
      fc.property(anyAxis, (some) => {
        const parts = some.segments.map(
          (_, i) => (some.elasticPx[2 * i + 2] ?? 0) - (some.elasticPx[2 * i + 1] ?? 0),
        );
        const least = Math.min(
          120,
          ...parts.map(() => parts.reduce((a, b) => a + b) / parts.length),
        );
        expect(Math.min(...parts)).toBeGreaterThan(least - 0.001);
      }),
    );
  });

  test('bends at moments that follow one another', () => {
    fc.assert(
      fc.property(anyAxis, ({ knotsMs }) => {
        expect(knotsMs.filter((moment, i) => moment <= (knotsMs[i - 1] ?? -Infinity))).toEqual([]);
      }),
    );
  });
});

describe('zooming', () => {
  test('to a stretch of time lets it fill the width', () => {
    fc.assert(
      fc.property(anyAxis, anyMix, anyStretch, (some, mix, stretch) => {
        const scale = createTimeScale(some, mix, stretch);
        expect(scale.toX(stretch.fromMs)).toBeCloseTo(0, 3);
        expect(scale.toX(stretch.toMs) / some.widthPx).toBeCloseTo(1, 3);
      }),
    );
  });

  test('from stretch to transform and back is the same stretch', () => {
    fc.assert(
      fc.property(anyAxis, anyMix, anyStretch, (some, mix, stretch) => {
        const transform = transformOf(some, mix, stretch);
        fc.pre(transform.k > 1.001);
        const back = spanOf(some, mix, transform);
        expect(Math.abs((back?.fromMs ?? 0) - stretch.fromMs)).toBeLessThan(1000);
        expect(Math.abs((back?.toMs ?? 0) - stretch.toMs)).toBeLessThan(1000);
      }),
    );
  });

  test('out of everything is no stretch at all', () => {
    expect(spanOf(axis, 0, transformOf(axis, 0, null))).toBeNull();
  });

  test('to a part of the arc shows it with its margins', () => {
    expect(spanOfSegment(axis, 1)).toEqual({
      fromMs: utcDay(2024, 6, 18) - 2.5 * DAY_MS,
      toMs: utcDay(2024, 6, 21) + 2.5 * DAY_MS,
    });
  });

  test('to a part that there is not shows nothing', () => {
    expect(spanOfSegment(axis, 9)).toBeNull();
  });

  test('goes no further than two days across the width', () => {
    const whole = createTimeScale(axis, 0, null);
    const best = axis.segments.map(
      ({ fromMs }) => whole.toX(fromMs + SMALLEST_SPAN_MS) - whole.toX(fromMs),
    );
    expect(Math.min(...best) * largestZoom(axis, 0)).toBeCloseTo(820);
  });
});

describe('moving the axis so that a moment stands in the middle', () => {
  test('never leaves the axis', () => {
    fc.assert(
      fc.property(anyAxis, anyMix, anyStretch, anyMoment, (some, mix, stretch, moment) => {
        const whole = createTimeScale(some, mix, null);
        const moved = spanAround(some, mix, createTimeScale(some, mix, stretch), moment);
        const ends = moved ? [moved.fromMs, moved.toMs].map(whole.toX) : [0, some.widthPx];
        expect(ends[0]).toBeGreaterThan(-0.01);
        expect(ends[1]).toBeLessThan(some.widthPx + 0.01);
      }),
    );
  });

  test('keeps the zoom', () => {
    const zoomed = createTimeScale(axis, 0, spanOfSegment(axis, 0));
    const moved = spanAround(axis, 0, zoomed, utcDay(2024, 6, 19));
    expect(createTimeScale(axis, 0, moved).zoom).toBeCloseTo(zoomed.zoom);
  });

  test('puts it there where there is room on both sides', () => {
    const zoomed = createTimeScale(axis, 0, spanOfSegment(axis, 0));
    const moved = spanAround(axis, 0, zoomed, utcDay(2024, 6, 19));
    expect(createTimeScale(axis, 0, moved).toX(utcDay(2024, 6, 19))).toBeCloseTo(410);
  });
});
