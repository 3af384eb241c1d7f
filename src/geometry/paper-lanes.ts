import { DAY_MS, type DateEnd } from '../model/edtf.ts';
import type { EventIndex, Kind, Story } from '../model/story.ts';
import { KINDS } from '../model/vocabulary.ts';
import { PAPER_MARK_PX } from './paper-size.ts';
import type { TimeScale } from './time-scale.ts';

/** A numbered mark; `row` counts from the top of all lanes. */
export interface PaperMark {
  readonly event: EventIndex;
  readonly number: number;
  readonly kind: Kind;
  readonly row: number;
  readonly x: number;
  readonly numberX: number;
  /** the event's short name where there is room for it; `x` is its end where it stands on the left */
  readonly label: { readonly x: number; readonly text: string; readonly isLeft: boolean } | null;
}

/** A range of days, behind the marks of the events that share it. */
export interface PaperBar {
  readonly key: string;
  readonly row: number;
  readonly fromX: number;
  readonly toX: number;
  readonly fadeStart: boolean;
  readonly fadeEnd: boolean;
}

export interface PaperLane {
  readonly kind: Kind;
  readonly firstRow: number;
  readonly rows: number;
}

export interface PaperLanes {
  readonly lanes: readonly PaperLane[];
  readonly marks: readonly PaperMark[];
  readonly bars: readonly PaperBar[];
  readonly rows: number;
}

export interface LaneWish {
  readonly story: Story;
  /** in time order; the first has number 1 */
  readonly events: readonly EventIndex[];
  readonly scale: TimeScale;
  /** where no label may stand */
  readonly gaps: readonly { readonly fromX: number; readonly toX: number }[];
  readonly measure: (text: string, weight: number) => number;
}

/** Events of one lane which share a range, or one event; they stand in one row. */
interface Group {
  readonly events: readonly { readonly event: EventIndex; readonly number: number }[];
  readonly bar: Omit<PaperBar, 'row' | 'key'> | null;
  readonly anchorX: number;
  readonly fromX: number;
  readonly toX: number;
}

const BESIDE_PX = 4;
const APART_PX = 6;
const HALF_MARK_PX = PAPER_MARK_PX / 2 + 2;

/**
 * Nothing is merged on paper: every event has a mark and a number. Each lane has as many rows as it
 * needs so that no mark stands on another event's bar.
 */
export function placePaperLanes(wish: LaneWish): PaperLanes {
  const lanes: PaperLane[] = [];
  const marks: PaperMark[] = [];
  const bars: PaperBar[] = [];
  let rows = 0;
  KINDS.forEach((kind, lane) => {
    const packed = packRows(groupsOf(wish, lane));
    packed.forEach((groups, i) => {
      const row = rows + i;
      for (const [n, group] of groups.entries()) {
        marks.push(...marksOf(wish, kind, row, group, roomBeside(wish, groups, n)));
        if (group.bar) bars.push({ ...group.bar, row, key: `${row}-${n}` });
      }
    });
    const own = Math.max(1, packed.length);
    lanes.push({ kind, firstRow: rows, rows: own });
    rows += own;
  });
  return { lanes, marks, bars, rows };
}

function groupsOf(wish: LaneWish, lane: number): Group[] {
  const { story, scale, measure } = wish;
  const sharing = new Map<string, { event: EventIndex; number: number }[]>();
  wish.events.forEach((event, i) => {
    if (story.columns.kind[event] !== lane) return;
    const bar = barOf(story, event, scale);
    const key = bar ? `${bar.fromX} ${bar.toX} ${bar.fadeStart} ${bar.fadeEnd}` : `event ${event}`;
    sharing.set(key, [...(sharing.get(key) ?? []), { event, number: i + 1 }]);
  });
  return [...sharing.values()]
    .flatMap((events) => {
      const first = events[0]?.event ?? 0;
      const bar = barOf(story, first, scale);
      const pitch = Math.max(...events.map(({ number }) => pitchOf(number, measure)));
      const most = bar ? Math.max(1, Math.floor((bar.toX - bar.fromX) / pitch)) : 1;
      return chunks(events, most).map((chunk): Group => {
        const anchorX = scale.toX(story.columns.anchorMs[first] ?? 0);
        const half = ((chunk.length - 1) / 2) * pitch;
        const fromX = anchorX - half - HALF_MARK_PX;
        const toX = anchorX + half - HALF_MARK_PX + pitch;
        return {
          events: chunk,
          bar,
          anchorX,
          fromX: Math.min(fromX, bar?.fromX ?? fromX),
          toX: Math.max(toX, bar?.toX ?? toX),
        };
      });
    })
    .toSorted((a, b) => a.fromX - b.fromX || a.toX - b.toX);
}

/** First row with room; a row's groups stay in order from left to right. */
function packRows(groups: readonly Group[]): Group[][] {
  const rows: Group[][] = [];
  for (const group of groups) {
    const row = rows.find((others) => (others.at(-1)?.toX ?? -Infinity) <= group.fromX);
    if (row) row.push(group);
    else rows.push([group]);
  }
  return rows;
}

/** Between what a label may stand, px. */
interface Room {
  readonly fromX: number;
  readonly toX: number;
}

function roomBeside({ scale, gaps }: LaneWish, groups: readonly Group[], n: number): Room {
  const x = groups[n]?.anchorX ?? 0;
  const before = gaps.findLast(({ toX }) => toX <= x)?.toX ?? 0;
  const after = gaps.find(({ fromX }) => fromX >= x)?.fromX ?? scale.widthPx;
  return {
    // A label on the right of the one before may already stand there.
    fromX: n === 0 ? before + APART_PX : Number.POSITIVE_INFINITY,
    toX: Math.min(after, (groups[n + 1]?.fromX ?? Number.POSITIVE_INFINITY) - APART_PX),
  };
}

function marksOf(
  { story, scale, measure }: LaneWish,
  kind: Kind,
  row: number,
  group: Group,
  room: Room,
): PaperMark[] {
  const pitch = Math.max(...group.events.map(({ number }) => pitchOf(number, measure)));
  return group.events.map(({ event, number }, i) => {
    const middle = group.anchorX + (i - (group.events.length - 1) / 2) * pitch;
    const numberWidth = measure(String(number), 700);
    const x = Math.min(middle, scale.widthPx - HALF_MARK_PX - numberWidth - BESIDE_PX);
    const numberX = x + HALF_MARK_PX + 2;
    const text = story.events[event]?.label ?? '';
    const labelX = Math.max(numberX + numberWidth, group.bar?.toX ?? 0) + BESIDE_PX;
    const width = measure(text, 400);
    const leftX = group.fromX - BESIDE_PX;
    const isAlone = group.events.length === 1;
    const right = labelX + width <= room.toX ? { x: labelX, text, isLeft: false } : null;
    const left = leftX - width >= room.fromX ? { x: leftX, text, isLeft: true } : null;
    return {
      event,
      number,
      kind,
      row,
      x,
      numberX,
      label: isAlone ? (right ?? left) : null,
    };
  });
}

function barOf(story: Story, event: EventIndex, scale: TimeScale): Group['bar'] {
  const when = story.events[event]?.when;
  const startMs = story.columns.startMs[event] ?? 0;
  const endMs = story.columns.endMs[event] ?? 0;
  if (!when || endMs - startMs <= DAY_MS) return null;
  return {
    fromX: scale.toX(startMs),
    toX: scale.toX(endMs),
    fadeStart: isVague(when.start),
    fadeEnd: isVague(when.end),
  };
}

function isVague(end: DateEnd | null): boolean {
  return end === null || end.approximate || end.uncertain;
}

function pitchOf(number: number, measure: LaneWish['measure']): number {
  return PAPER_MARK_PX + 4 + 2 + measure(String(number), 700) + APART_PX;
}

function chunks<Row>(rows: readonly Row[], most: number): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, i) =>
    rows.slice(i * most, (i + 1) * most),
  );
}
