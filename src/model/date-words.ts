import { DAY_MS, type DateEnd, type EpochMs, type WhenKnown } from './edtf.ts';

const LOCALE = 'en-GB';
const DAYS_A_MONTH = 365.2425 / 12;
const words = (options: Intl.DateTimeFormatOptions) => {
  const intl = new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
  // British dates have three letters for every short month but this one.
  return { format: (moment: EpochMs | Date) => intl.format(moment).replace(/\bSept\b/, 'Sep') };
};

const long = {
  day: words({ day: 'numeric', month: 'long', year: 'numeric' }),
  month: words({ month: 'long', year: 'numeric' }),
  year: words({ year: 'numeric' }),
  dayOfMonth: words({ day: 'numeric' }),
  dayAndMonth: words({ day: 'numeric', month: 'long' }),
};
const short = {
  day: words({ day: 'numeric', month: 'short', year: 'numeric' }),
  month: words({ month: 'short', year: 'numeric' }),
  year: long.year,
  dayOfMonth: long.dayOfMonth,
  dayAndMonth: words({ day: 'numeric', month: 'short' }),
};

/** "19 April 2017", "About 13 to 20 April 2017", "September 2023 to about 14 June 2024". */
export function dateInWords(when: WhenKnown): string {
  const { start, end } = when;
  if (start && !end)
    return capital(`from ${vagueness(start)}${long[start.precision].format(start.fromMs)}`);
  if (!start && end)
    return capital(`until ${vagueness(end)}${long[end.precision].format(end.fromMs)}`);
  if (!start || !end) return when.edtf;
  const to = long[end.precision].format(end.fromMs);
  if (isSameTime(start, end)) return capital(vagueness(start) + to);
  const from = sharedStart(start, end, long);
  if (vagueness(end) === vagueness(start)) return capital(`${vagueness(end)}${from} to ${to}`);
  const lead = vagueness(end) === '' ? 'from ' : '';
  return capital(`${lead}${vagueness(start)}${from} to ${vagueness(end)}${to}`);
}

/** The same for narrow places: "19 Apr 2017", "13–20 Apr 2017". Vagueness is left to the caller. */
export function dateInShort(when: WhenKnown): string {
  const { start, end } = when;
  if (start && !end) return `from ${short[start.precision].format(start.fromMs)}`;
  if (!start && end) return `until ${short[end.precision].format(end.fromMs)}`;
  if (!start || !end) return when.edtf;
  const to = short[end.precision].format(end.fromMs);
  return isSameTime(start, end) ? to : `${sharedStart(start, end, short)}–${to}`;
}

/** "19 April 2017" of a moment, read as a UTC day. */
export function dayInWords(moment: EpochMs): string {
  return long.day.format(moment);
}

/** "19 Apr" of a moment, read as a UTC day. */
export function dayTick(moment: EpochMs): string {
  return short.dayAndMonth.format(moment);
}

/** "Apr 2017" of a moment. */
export function monthTick(moment: EpochMs): string {
  return short.month.format(moment);
}

/** "2017" of a moment. */
export function yearTick(moment: EpochMs): string {
  return short.year.format(moment);
}

/** True where either end is marked approximate or uncertain. */
export function isVague(when: WhenKnown): boolean {
  return [when.start, when.end].some((end) => end !== null && (end.approximate || end.uncertain));
}

/** The time between two moments to the nearest month: "7 years 2 months", "4 months", "12 days". */
export function spanInWords(fromMs: EpochMs, toMs: EpochMs): string {
  const days = Math.round((toMs - fromMs) / DAY_MS);
  if (days < 60) return count(days, 'day');
  const months = Math.round(days / DAYS_A_MONTH);
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years > 0 ? count(years, 'year') : '', rest > 0 ? count(rest, 'month') : '']
    .filter(Boolean)
    .join(' ');
}

/** Full calendar months from one moment to another. */
export function wholeMonths(fromMs: EpochMs, toMs: EpochMs): number {
  const from = new Date(fromMs);
  const to = new Date(toMs);
  const months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}

function isSameTime(start: DateEnd, end: DateEnd): boolean {
  return start.fromMs === end.fromMs && start.toMs === end.toMs;
}

/** The start without the parts it shares with the end: "13 to 20 April 2017". */
function sharedStart(start: DateEnd, end: DateEnd, forms: typeof long): string {
  if (start.precision !== 'day' || end.precision !== 'day')
    return forms[start.precision].format(start.fromMs);
  const a = new Date(start.fromMs);
  const b = new Date(end.fromMs);
  if (a.getUTCFullYear() !== b.getUTCFullYear()) return forms.day.format(a);
  return a.getUTCMonth() === b.getUTCMonth()
    ? forms.dayOfMonth.format(a)
    : forms.dayAndMonth.format(a);
}

function vagueness(end: DateEnd): string {
  if (end.approximate && end.uncertain) return 'perhaps about ';
  if (end.approximate) return 'about ';
  return end.uncertain ? 'perhaps ' : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function count(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}
