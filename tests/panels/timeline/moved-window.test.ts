import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, utcDay } from '../../../src/model/edtf.ts';
import { movedWindow } from '../../../src/panels/timeline/moved-window.ts';
import { PERIOD, anyMoment } from '../../fixtures/any-axis.ts';

const april = { fromMs: utcDay(2017, 4, 1), toMs: utcDay(2017, 5, 1) };

describe('moving an end of the time window', () => {
  test('moves that end', () => {
    expect(movedWindow(april, 'to', utcDay(2017, 4, 20), PERIOD)).toEqual({
      fromMs: utcDay(2017, 4, 1),
      toMs: utcDay(2017, 4, 20),
    });
  });

  test('beyond the other leaves one day between them', () => {
    expect(movedWindow(april, 'from', utcDay(2018, 1, 1), PERIOD).fromMs).toBe(utcDay(2017, 4, 30));
  });

  test('beyond the period stops there', () => {
    expect(movedWindow(april, 'to', utcDay(2030, 1, 1), PERIOD).toMs).toBe(PERIOD.toMs);
  });

  test('always leaves a window of a day or more, within the period', () => {
    fc.assert(
      fc.property(fc.constantFrom('from' as const, 'to' as const), anyMoment, (end, target) => {
        const { fromMs, toMs } = movedWindow(april, end, target, PERIOD);
        expect(toMs - fromMs).toBeGreaterThanOrEqual(DAY_MS);
        expect([fromMs >= PERIOD.fromMs, toMs <= PERIOD.toMs]).toEqual([true, true]);
      }),
    );
  });
});
