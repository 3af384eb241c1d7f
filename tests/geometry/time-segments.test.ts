import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAP_MS, segmentsOf } from '../../src/geometry/time-segments.ts';
import { DAY_MS, utcDay } from '../../src/model/edtf.ts';
import { anySpan } from '../fixtures/any-axis.ts';

const day = (year: number, month: number, date: number) => ({
  startMs: utcDay(year, month, date),
  endMs: utcDay(year, month, date) + DAY_MS,
});
const range = (from: number, to: number) => ({ startMs: from, endMs: to });

describe('the arc', () => {
  test('of no events has no parts', () => {
    expect(segmentsOf([])).toEqual([]);
  });

  test('stays whole where 30 empty days lie between two events', () => {
    expect(segmentsOf([day(2017, 4, 1), day(2017, 5, 2)])).toHaveLength(1);
  });

  test('splits where 31 empty days lie between two events', () => {
    expect(segmentsOf([day(2017, 4, 1), day(2017, 5, 3)])).toHaveLength(2);
  });

  test('is the same whatever the order of its events', () => {
    const days = [day(2024, 6, 19), day(2017, 4, 16), day(2017, 4, 19)];
    expect(segmentsOf(days)).toEqual(segmentsOf(days.toReversed()));
  });

  test('counts the events of each part', () => {
    const days = [day(2017, 4, 16), day(2017, 4, 19), day(2024, 6, 19)];
    expect(segmentsOf(days).map((segment) => segment.events)).toEqual([2, 1]);
  });

  test('begins and ends each part with whole days of events', () => {
    expect(segmentsOf([day(2017, 4, 16), day(2017, 4, 19)])).toEqual([
      { fromMs: utcDay(2017, 4, 16), toMs: utcDay(2017, 4, 20), events: 2 },
    ]);
  });

  test('keeps a part as long as its longest event', () => {
    const spans = [range(utcDay(2017, 4, 1), utcDay(2017, 4, 29)), day(2017, 4, 3)];
    expect(segmentsOf(spans)[0]?.toMs).toBe(utcDay(2017, 4, 29));
  });
});

describe('a vague claim of many months', () => {
  const claim = range(utcDay(2023, 9, 1), utcDay(2024, 6, 15));

  test('counts where it ends', () => {
    expect(segmentsOf([claim])).toEqual([
      { fromMs: utcDay(2024, 6, 14), toMs: utcDay(2024, 6, 15), events: 1 },
    ]);
  });

  test('does not hold the empty months before it open', () => {
    expect(segmentsOf([day(2023, 9, 2), claim])).toHaveLength(2);
  });
});

describe('any arc', () => {
  const anySpans = fc.array(anySpan, { maxLength: 20 });

  test('counts every event once', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const counted = segmentsOf(spans).reduce((sum, segment) => sum + segment.events, 0);
        expect(counted).toBe(spans.length);
      }),
    );
  });

  test('has more than 30 empty days between its parts', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const segments = segmentsOf(spans);
        const gaps = segments.slice(1).map((next, i) => next.fromMs - (segments[i]?.toMs ?? 0));
        expect(gaps.filter((gap) => gap <= GAP_MS)).toEqual([]);
      }),
    );
  });
});
