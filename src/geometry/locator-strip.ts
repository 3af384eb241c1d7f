import { utcDay, utcDays, utcYear, utcYears } from 'd3';
import { dayTick, yearTick } from '../model/date-words.ts';
import { anchorMs, DAY_MS, endMs, startMs } from '../model/edtf.ts';
import type { StoryEvent } from '../model/story.ts';
import type { TimeRange } from '../model/view.ts';
import { createStripScale } from './place-strip.ts';

/** Some events on a strip of true scale; those that would cover each other share one mark. */
export interface LocatorStrip {
  readonly widthPx: number;
  readonly ticks: readonly { readonly x: number; readonly textX: number; readonly text: string }[];
  readonly marks: readonly {
    readonly x: number;
    /** from the first to the last moment of what is meant */
    readonly fromX: number;
    readonly toX: number;
    /** positions in the list of events */
    readonly events: readonly number[];
  }[];
}

type Dated = Pick<StoryEvent, 'when'>;

/** Space at both ends, so that a mark there is whole, px. */
const END_PX = 16;
const MARKS_APART_PX = 20;
const CLOSE_DAYS = 60;

/** The whole period, every year equally long. */
export function placeOnStrip(
  events: readonly Dated[],
  period: TimeRange,
  widthPx: number,
): LocatorStrip {
  const scale = createStripScale(period, widthPx);
  const years = utcYears(utcYear.floor(new Date(period.fromMs)), new Date(period.toMs));
  const ticks = years.map((year) => {
    const x = scale.at(year.getTime());
    const next = scale.at(utcYear.offset(year, 1).getTime());
    return { x, textX: (x + next) / 2, text: yearTick(year.getTime()) };
  });
  return { widthPx, ticks, marks: marksAt(events, scale.at) };
}

/** The same for events within a few weeks: only those weeks. Null where they lie farther apart. */
export function placeCloser(events: readonly Dated[], widthPx: number): LocatorStrip | null {
  const fromMs = Math.min(...events.map(({ when }) => startMs(when)));
  const toMs = Math.max(...events.map(({ when }) => endMs(when)));
  if (events.length < 2 || toMs - fromMs > CLOSE_DAYS * DAY_MS) return null;
  const scale = createStripScale({ fromMs, toMs }, widthPx - 2 * END_PX);
  const at = (moment: number) => END_PX + scale.at(moment);
  const days = utcDays(utcDay.floor(new Date(fromMs)), new Date(toMs));
  const ticks = days.map((day, i) => {
    const middle = at(day.getTime() + DAY_MS / 2);
    const isEnd = i === 0 || i === days.length - 1;
    return { x: at(day.getTime()), textX: middle, text: isEnd ? dayTick(day.getTime()) : '' };
  });
  return { widthPx, ticks, marks: marksAt(events, at) };
}

function marksAt(events: readonly Dated[], at: (moment: number) => number): LocatorStrip['marks'] {
  const marks: { x: number; fromX: number; toX: number; events: number[] }[] = [];
  events.forEach(({ when }, nth) => {
    const x = at(anchorMs(when));
    const [fromX, toX] = [at(startMs(when)), at(endMs(when))];
    const last = marks.at(-1);
    if (last && x - last.x < MARKS_APART_PX) {
      last.events.push(nth);
      last.fromX = Math.min(last.fromX, fromX);
      last.toX = Math.max(last.toX, toX);
    } else marks.push({ x, fromX, toX, events: [nth] });
  });
  return marks;
}
