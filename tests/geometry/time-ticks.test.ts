import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTimeScale, layOutAxis } from '../../src/geometry/time-scale.ts';
import { scaleBarOf, ticksOf } from '../../src/geometry/time-ticks.ts';
import { DAY_MS, utcDay } from '../../src/model/edtf.ts';
import { anyAxis, PERIOD } from '../fixtures/any-axis.ts';

/** A plain scale of a stretch of days. */
function scaleOf(fromMs: number, days: number, widthPx: number) {
  const axis = layOutAxis({ segments: [], period: PERIOD, widthPx, segmentMinPx: 0 });
  return createTimeScale(axis, 1, { fromMs, toMs: fromMs + days * DAY_MS });
}

const textsOf = (fromMs: number, days: number, widthPx: number) =>
  ticksOf(scaleOf(fromMs, days, widthPx), fromMs, fromMs + days * DAY_MS).map((tick) => tick.text);

const barOf = (days: number, widthPx: number) =>
  scaleBarOf(
    scaleOf(utcDay(2017, 4, 1), days, widthPx),
    utcDay(2017, 4, 1),
    utcDay(2017, 4, 1) + days * DAY_MS,
  );

describe('the ticks of the axis', () => {
  test('name every day where there is room, the first with its year', () => {
    expect(textsOf(utcDay(2017, 4, 18), 4, 400)).toEqual([
      '18 Apr 2017',
      '19 Apr',
      '20 Apr',
      '21 Apr',
    ]);
  });

  test('stand in the middle of their day', () => {
    const from = utcDay(2017, 4, 18);
    const ticks = ticksOf(scaleOf(from, 4, 400), from, from + 4 * DAY_MS);
    expect(ticks[0]?.x).toBeCloseTo(50);
  });

  test('name the first day and then every fifth where there is less', () => {
    expect(textsOf(utcDay(2017, 4, 1), 30, 600)).toEqual([
      '1 Apr 2017',
      '10 Apr',
      '15 Apr',
      '20 Apr',
      '25 Apr',
      '30 Apr',
    ]);
  });

  test('name months on a year', () => {
    expect(textsOf(utcDay(2017, 1, 1), 365, 300)).toEqual([
      'Jan 2017',
      'Apr 2017',
      'Jul 2017',
      'Oct 2017',
    ]);
  });

  test('name years on the whole period', () => {
    expect(textsOf(PERIOD.fromMs, 2922, 800).slice(0, 3)).toEqual(['2017', '2018', '2019']);
  });

  test('never stand closer together than 64 px', () => {
    fc.assert(
      fc.property(anyAxis, fc.constantFrom(0, 1), (axis, mix) => {
        const scale = createTimeScale(axis, mix, null);
        const apart = axis.segments.flatMap(({ fromMs, toMs }) => {
          const ticks = ticksOf(scale, fromMs, toMs);
          return ticks.slice(1).map((tick, i) => tick.x - (ticks[i]?.x ?? 0));
        });
        expect(apart.filter((px) => px < 64)).toEqual([]);
      }),
    );
  });
});

describe('the scale bar', () => {
  test('shows a week on a month', () => {
    expect(barOf(30, 300)?.unit).toBe('week');
  });

  test('shows a day on five days', () => {
    expect(barOf(5, 300)?.unit).toBe('day');
  });

  test('shows a year on the whole period', () => {
    expect(barOf(2922, 800)?.unit).toBe('year');
  });

  test('is as long as what it names', () => {
    const bar = barOf(30, 300);
    expect((bar?.toX ?? 0) - (bar?.fromX ?? 0)).toBeCloseTo(70);
  });

  test('is left out where it would be too short to read', () => {
    expect(barOf(5, 40)).toBeNull();
  });
});
