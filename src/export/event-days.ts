import { DAY_MS, type EpochMs, type WhenKnown } from '../model/edtf.ts';

/** First and last day of a date, both included; empty where an end is open. */
export interface EventDays {
  readonly start: string;
  readonly end: string;
}

/** The days between which a date lies. Whether they are exact stands in its EDTF text. */
export function eventDays({ start, end }: WhenKnown): EventDays {
  return {
    start: start ? isoDay(start.fromMs) : '',
    end: end ? isoDay(end.toMs - DAY_MS) : '',
  };
}

function isoDay(moment: EpochMs): string {
  return new Date(moment).toISOString().slice(0, 10);
}
