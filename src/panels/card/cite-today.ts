import { dayInWords } from '../../model/date-words.ts';
import { utcDay } from '../../model/edtf.ts';
import type { CivilDate } from '../../model/cite-source.ts';

/** A civil date with all its parts. */
export interface CivilDay extends CivilDate {
  readonly month: number;
  readonly day: number;
}

/** Today as the reader's own calendar has it. */
export function civilToday(): CivilDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** "24 November 2026" */
export function civilDayInWords({ year, month, day }: CivilDay): string {
  return dayInWords(utcDay(year, month, day));
}
