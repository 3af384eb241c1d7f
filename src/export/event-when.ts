import { dateInWords, isVague } from '../model/date-words.ts';
import { DAY_MS, type DateEnd, type WhenKnown } from '../model/edtf.ts';

interface TimeEnd {
  readonly in?: string;
  readonly earliest?: string;
  readonly latest?: string;
}
export interface Timespan {
  readonly start: TimeEnd;
  readonly end?: TimeEnd;
}
/** A date as GeoJSON-T and Linked Places write it. */
export interface EventWhen {
  readonly timespans: readonly Timespan[];
  readonly label: string;
  /** there where the date is vague */
  readonly certainty?: 'less-certain';
  readonly edtf: string;
}

/** The date of an event, with its words beside it. */
export function eventWhen(when: WhenKnown): EventWhen {
  return {
    timespans: [timespan(when)],
    label: dateInWords(when),
    ...(isVague(when) ? { certainty: 'less-certain' as const } : {}),
    edtf: when.edtf,
  };
}

/**
 * `in` names what is known; a vague end has only bounds. A timespan must have a start, so an open
 * start is bounded by the end, as an open end is by the start.
 */
export function timespan({ start, end, isRange }: WhenKnown): Timespan {
  const first = start ? named(start, start.fromMs) : '';
  const last = end ? named(end, end.toMs - DAY_MS) : '';
  if (!start)
    return { start: { latest: last }, end: isLoose(end) ? { latest: last } : { in: last } };
  const from = isLoose(start) ? { earliest: first } : { in: first };
  if (!end) return { start: from, end: { earliest: first } };
  if (!isRange && !isLoose(end)) return { start: from };
  return { start: from, end: isLoose(end) ? { latest: last } : { in: last } };
}

function isLoose(end: DateEnd | null): boolean {
  return end !== null && (end.approximate || end.uncertain);
}

/** The year, month or day in which a moment lies, no finer than the date itself names it. */
function named({ precision }: DateEnd, moment: number): string {
  const length = { year: 4, month: 7, day: 10 }[precision];
  return new Date(moment).toISOString().slice(0, length);
}
