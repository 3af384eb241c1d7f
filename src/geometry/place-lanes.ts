import { KINDS } from '../model/vocabulary.ts';
import { DAY_MS } from '../model/edtf.ts';
import type { EventIndex, Kind, Story } from '../model/story.ts';
import type { TimeScale } from './time-scale.ts';

/** Centres of marks in one lane are at least this far apart. */
export const MARKS_APART_PX = 26;
/** A mark is shifted right by at most this, or stays within its own day; otherwise it is merged. */
const SHIFT_MAX_PX = 20;

/** A mark of one event, or of several that stand too close together. */
export interface PlacedMark {
  /** in time order; the first is drawn unless another of them is selected */
  readonly events: readonly EventIndex[];
  readonly kind: Kind;
  /** position in `KINDS` */
  readonly lane: number;
  readonly x: number;
  /** where it belongs; differs from `x` where the mark was shifted */
  readonly anchorX: number;
  readonly shown: boolean;
}

/** A range of days. */
export interface PlacedBar {
  /** those that share this very range, in time order */
  readonly events: readonly EventIndex[];
  readonly kind: Kind;
  readonly lane: number;
  readonly fromX: number;
  readonly toX: number;
  readonly fadeStart: boolean;
  readonly fadeEnd: boolean;
  readonly shown: boolean;
}

export interface PlacedLanes {
  readonly marks: readonly PlacedMark[];
  readonly bars: readonly PlacedBar[];
}

/**
 * Places the events of the layers switched on. `shown` is the filter's mask: what it hides stays,
 * dimmed, behind what it shows, and is never merged with it.
 */
export function placeLanes(
  story: Story,
  onAxis: readonly EventIndex[],
  shown: Uint8Array,
  scale: TimeScale,
): PlacedLanes {
  const marks: PlacedMark[] = [];
  const bars: PlacedBar[] = [];
  KINDS.forEach((kind, lane) => {
    const inLane = onAxis.filter((event) => story.columns.kind[event] === lane);
    bars.push(
      ...inLane.flatMap((event) => placeBar(story, event, kind, lane, shown[event] === 1, scale)),
    );
    for (const visible of [false, true]) {
      const events = inLane.filter((event) => (shown[event] === 1) === visible);
      marks.push(...placeMarks(story, events, kind, lane, visible, scale));
    }
  });
  return { marks, bars: distinct(bars) };
}

function placeMarks(
  story: Story,
  events: readonly EventIndex[],
  kind: Kind,
  lane: number,
  shown: boolean,
  scale: TimeScale,
): PlacedMark[] {
  const marks: { events: EventIndex[]; x: number; anchorX: number }[] = [];
  for (const event of events) {
    const anchor = story.columns.anchorMs[event] ?? 0;
    const anchorX = scale.toX(anchor);
    const last = marks.at(-1);
    const x = Math.max(anchorX, last ? last.x + MARKS_APART_PX : -Infinity);
    const dayEndX = scale.toX(Math.floor(anchor / DAY_MS) * DAY_MS + DAY_MS);
    const furthest = Math.max(SHIFT_MAX_PX, dayEndX - anchorX - MARKS_APART_PX / 2);
    if (last && x - anchorX > furthest) last.events.push(event);
    else marks.push({ events: [event], x, anchorX });
  }
  return marks.map((mark) => ({ ...mark, kind, lane, shown }));
}

function placeBar(
  story: Story,
  event: EventIndex,
  kind: Kind,
  lane: number,
  shown: boolean,
  scale: TimeScale,
): PlacedBar[] {
  const when = story.events[event]?.when;
  const startMs = story.columns.startMs[event] ?? 0;
  const endMs = story.columns.endMs[event] ?? 0;
  if (!when || endMs - startMs <= DAY_MS) return [];
  const vague = (end: typeof when.start) => end === null || end.approximate || end.uncertain;
  return [
    {
      events: [event],
      kind,
      lane,
      fromX: scale.toX(startMs),
      toX: scale.toX(endMs),
      fadeStart: vague(when.start),
      fadeEnd: vague(when.end),
      shown,
    },
  ];
}

/** Equal ranges of one lane are drawn once. */
function distinct(bars: readonly PlacedBar[]): PlacedBar[] {
  const found = new Map<string, PlacedBar>();
  for (const bar of bars) {
    const key = [bar.lane, bar.fromX, bar.toX, bar.fadeStart, bar.fadeEnd, bar.shown].join(' ');
    const equal = found.get(key);
    found.set(key, equal ? { ...equal, events: [...equal.events, ...bar.events] } : bar);
  }
  return [...found.values()];
}
