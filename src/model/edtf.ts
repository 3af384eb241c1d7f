import { fail, ok, type Result } from '../lib/result.ts';

/** Milliseconds since 1970-01-01 UTC. Days of the story are civil days, kept as UTC days. */
export type EpochMs = number;

export const DAY_MS = 86_400_000;

/** A range longer than this is anchored at its end, and does not hold a part of the arc open. */
export const LONG_RANGE_MS = 45 * DAY_MS;

export type DatePrecision = 'year' | 'month' | 'day';

/** One end of a date: half-open, from the first to after the last millisecond of what is named. */
export interface DateEnd {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/**
 * A parsed EDTF date or interval (levels 0 and 1 of ISO 8601-2: years, months and days, the
 * qualifiers `~`, `?` and `%`, intervals, and `..` for an open end).
 */
export interface WhenKnown {
  readonly edtf: string;
  /** null: open start */
  readonly start: DateEnd | null;
  /** null: open end; the same object as `start` where the date is no interval */
  readonly end: DateEnd | null;
  readonly isRange: boolean;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
/** English names of the months, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Reads a level 0-1 EDTF text. Never throws; `why` is a sentence without a full stop. */
export function parseEdtf(text: string): Result<WhenKnown> {
  const parts = text.split('/');
  if (parts.length > 2) return fail(`“${text}” has more than one “/”`);
  const [first = '', second] = parts;
  if (second === undefined) {
    const date = parseEnd(first);
    return date.ok ? ok({ edtf: text, start: date.value, end: date.value, isRange: false }) : date;
  }
  const start = first === '..' ? ok(null) : parseEnd(first);
  if (!start.ok) return start;
  const end = second === '..' ? ok(null) : parseEnd(second);
  if (!end.ok) return end;
  if (start.value === null && end.value === null) return fail('a range needs a start or an end');
  if (start.value && end.value && start.value.fromMs > end.value.fromMs) {
    return fail(`the range ends (${second}) before it starts (${first})`);
  }
  return ok({ edtf: text, start: start.value, end: end.value, isRange: true });
}

function parseEnd(text: string): Result<DateEnd> {
  const match = DATE.exec(text);
  if (!match) return fail(`“${text}” is not a date such as 2017, 2017-04 or 2017-04-19~`);
  const [, yearText, monthText, dayText, qualifier] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? null : Number(monthText);
  const day = dayText === undefined ? null : Number(dayText);
  if (month !== null && (month < 1 || month > 12)) return fail(`there is no month ${month}`);
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) {
    return fail(`${day} ${MONTHS[month - 1]} ${year} does not exist`);
  }
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  const fromMs = utcDay(year, month ?? 1, day ?? 1);
  const toMs =
    day !== null
      ? fromMs + DAY_MS
      : month !== null
        ? utcDay(year, month + 1, 1)
        : utcDay(year + 1, 1, 1);
  return ok({
    fromMs,
    toMs,
    precision,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  });
}

function daysInMonth(year: number, month: number): number {
  return Math.round((utcDay(year, month + 1, 1) - utcDay(year, month, 1)) / DAY_MS);
}

/** The start of a civil day as UTC; months count from 1 and may run over. */
export function utcDay(year: number, month: number, day: number): EpochMs {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Start of what is named; an open start stands where the end begins. */
export function startMs(when: WhenKnown): EpochMs {
  return (when.start ?? when.end)?.fromMs ?? 0;
}

/** Just after the end of what is named (half-open); an open end stands where the start ends. */
export function endMs(when: WhenKnown): EpochMs {
  return (when.end ?? when.start)?.toMs ?? 0;
}

/** The moment at which the mark stands: the middle, or the last day of a long range. */
export function anchorMs(when: WhenKnown): EpochMs {
  const from = startMs(when);
  const to = endMs(when);
  return to - from > LONG_RANGE_MS ? to - DAY_MS / 2 : (from + to) / 2;
}
