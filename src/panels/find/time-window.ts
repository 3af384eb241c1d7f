import { DAY_MS, parseEdtf, type EpochMs } from '../../model/edtf.ts';
import type { TimeRange } from '../../model/view.ts';

/** The first and the last day of a time window as a date field writes them; empty = not given. */
export interface WindowDays {
  readonly first: string;
  readonly last: string;
}

export function daysOfWindow(range: TimeRange | null): WindowDays {
  return range
    ? { first: isoDay(range.fromMs), last: isoDay(range.toMs - 1) }
    : { first: '', last: '' };
}

/**
 * The window for two days, both included; a day not given is an end of the period. `null` = no
 * window; 'wrong-order' = the first day is after the last one.
 */
export function windowOfDays(
  days: WindowDays,
  period: TimeRange,
): TimeRange | null | 'wrong-order' {
  const first = startOfDay(days.first);
  const last = startOfDay(days.last);
  if (first === null && last === null) return null;
  const range = {
    fromMs: first ?? period.fromMs,
    toMs: last === null ? period.toMs : last + DAY_MS,
  };
  return range.fromMs < range.toMs ? range : 'wrong-order';
}

export function isoDay(moment: EpochMs): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function startOfDay(text: string): EpochMs | null {
  const day = parseEdtf(text);
  return day.ok && day.value.start?.precision === 'day' ? day.value.start.fromMs : null;
}
