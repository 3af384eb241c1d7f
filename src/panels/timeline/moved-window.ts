import { clamp } from '../../lib/clamp.ts';
import { DAY_MS, type EpochMs } from '../../model/edtf.ts';
import type { TimeRange } from '../../model/view.ts';

export type WindowEnd = 'from' | 'to';

/** The window with one end moved: within the whole, in full days, never shorter than a day. */
export function movedWindow(
  current: TimeRange,
  end: WindowEnd,
  target: EpochMs,
  whole: TimeRange,
): TimeRange {
  return end === 'from'
    ? { ...current, fromMs: clamp(target, whole.fromMs, current.toMs - DAY_MS) }
    : { ...current, toMs: clamp(target, current.fromMs + DAY_MS, whole.toMs) };
}
