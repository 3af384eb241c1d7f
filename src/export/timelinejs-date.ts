import { DAY_MS, type DateEnd, type WhenKnown } from '../model/edtf.ts';

/** A date as TimelineJS reads it; a year or a month alone stays one. */
export interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Where a slide stands: its first day, and its last where it is a range. An open end is left out. */
export function slideDates({ start, end, isRange }: WhenKnown): {
  readonly start: SlideDate | null;
  readonly end: SlideDate | null;
} {
  const first = start ? slideDate(start, start.fromMs) : null;
  const last = end ? slideDate(end, end.toMs - DAY_MS) : null;
  return { start: first ?? last, end: first && isRange ? last : null };
}

function slideDate({ precision }: DateEnd, moment: number): SlideDate {
  const date = new Date(moment);
  const year = date.getUTCFullYear();
  if (precision === 'year') return { year };
  const month = date.getUTCMonth() + 1;
  return precision === 'month' ? { year, month } : { year, month, day: date.getUTCDate() };
}
