import type { CivilDate } from './cite-source.ts';
import { MONTHS } from './edtf.ts';

/** The months that MLA shortens; May, June and July stand in full. */
const MLA_MONTHS = MONTHS.map((month) => {
  if (month.length <= 4) return month;
  return month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
});

const monthName = ({ month }: CivilDate, names = MONTHS) => names[(month ?? 0) - 1];

/** "November 24, 2026", "April 2017", "2017": APA's day of retrieval and Chicago's dates. */
export function monthFirst(date: CivilDate): string {
  const month = monthName(date);
  if (!month) return String(date.year);
  return date.day ? `${month} ${date.day}, ${date.year}` : `${month} ${date.year}`;
}

/** "2017, April 20": APA's dates of publication. */
export function yearFirst(date: CivilDate): string {
  const month = monthName(date);
  if (!month) return String(date.year);
  return `${date.year}, ${[month, date.day].filter(Boolean).join(' ')}`;
}

/** "24 Nov. 2026": MLA. */
export function dayFirst(date: CivilDate): string {
  return [date.day, monthName(date, MLA_MONTHS), date.year].filter(Boolean).join(' ');
}

/** "2026-11-24", "2017-04", "2017": for programs. */
export function isoDate({ year, month, day }: CivilDate): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
