import type { EventIndex, Story, StoryEvent } from '../model/story.ts';
import { inSight, overlaps, type Box, type MapFrame, type Point } from './map-frame.ts';

type Relation = StoryEvent['links'][number]['relation'];

/** What the event at the far end of a tie has to do with the selected one. */
export type FarKind = Relation | 'explained' | 'precedes' | 'fulfilled';

/** One thing that another event has to do with the selected one. */
export interface Tie {
  readonly kind: FarKind;
  /** the other event */
  readonly far: EventIndex;
}

/** A tie on the screen. */
export interface PlacedTie {
  readonly key: string;
  readonly kind: FarKind;
  /** SVG path data */
  readonly path: string;
  /** the middle of the sign at the far end */
  readonly sign: Point;
}

/** How far the middle of a sign stands from the middle of its mark, px. */
const SIGN_AWAY_PX = 16;
const SIGNS_APART_PX = 17;
/** Where a tie leaves the ring of the selected mark. */
const RING_PX = 14;
const MAP_AWAY_PX = 24;
const SIGN_HALF_PX = 9;
const EDGE_PX = 14;
/** About so far apart are the points of a tie on the map. */
const STEP_PX = 8;
const MOST_STEPS = 2000;
/** How far a tie on the map swings out of the straight line, as a share of its length. */
const SWING = 0.14;

/** A link seen from the event that has it: what it makes of the other. */
const TURNED: Readonly<Record<Relation, FarKind>> = {
  explains: 'explained',
  contradicts: 'contradicts',
  follows: 'precedes',
  fulfils: 'fulfilled',
};

/** What the selected event links to and what links to it, of the events shown; each once. */
export function tiesOf(story: Story, selected: EventIndex, shown: Uint8Array): readonly Tie[] {
  return allTies(story, selected).filter((tie) => shown[tie.far] === 1);
}

/** The same, shown or not. */
export function allTies(story: Story, selected: EventIndex): readonly Tie[] {
  const id = story.events[selected]?.id;
  const onward = (story.events[selected]?.links ?? []).flatMap((link): Tie[] => {
    const far = story.indexOf.get(link.to);
    return far === undefined ? [] : [{ kind: TURNED[link.relation], far }];
  });
  const back = story.events.flatMap((event, far) =>
    event.links
      .filter((link) => link.to === id)
      .map(({ relation }): Tie => ({ kind: relation, far })),
  );
  const keys = new Set<string>();
  return [...onward, ...back].filter((tie) => {
    const key = keyOf(tie);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

/**
 * Ties between marks in lanes: each leaves and arrives straight up or down, so that its sign stands
 * between two lanes. What is out of sight ends at the edge. Ties to one mark share its sign if they
 * mean the same.
 */
export function placeLaneTies(
  ties: readonly Tie[],
  from: Point,
  at: (event: EventIndex) => Point | null,
  widthPx: number,
): readonly PlacedTie[] {
  const start = { x: clamp(from.x, widthPx), y: from.y };
  const drawn = new Map<string, PlacedTie>();
  const signsAt = new Map<string, number>();
  for (const tie of ties) {
    const mark = at(tie.far);
    if (!mark || (mark.x === from.x && mark.y === from.y)) continue;
    const end = { x: clamp(mark.x, widthPx), y: mark.y };
    const place = `${end.x} ${end.y}`;
    const shared = `${tie.kind} ${place}`;
    if (drawn.has(shared)) continue;
    const nth = signsAt.get(place) ?? 0;
    signsAt.set(place, nth + 1);
    drawn.set(shared, laneTie(tie, start, end, nth));
  }
  return [...drawn.values()];
}

function laneTie(tie: Tie, from: Point, to: Point, nth: number): PlacedTie {
  const down = Math.sign(to.y - from.y);
  const bend = Math.max(
    18,
    Math.min(48, Math.abs(to.x - from.x) * 0.15),
    Math.abs(to.y - from.y) / 2,
  );
  const isUnderTheEdge = from.y < bend + 2;
  const leaves = down === 0 ? (isUnderTheEdge ? 1 : -1) : down;
  const arrives = down === 0 ? leaves : -down;
  const sign = { x: to.x + nth * SIGNS_APART_PX, y: to.y + arrives * SIGN_AWAY_PX };
  const start = { x: from.x, y: from.y + leaves * RING_PX };
  const path = [
    `M${point(start)}`,
    `C${point({ x: start.x, y: start.y + leaves * bend })}`,
    point({ x: sign.x, y: sign.y + arrives * bend }),
    point(sign),
  ].join(' ');
  return { key: keyOf(tie), kind: tie.kind, path, sign };
}

/**
 * Ties between places: slightly bent to the side where fewer words are in the way, clear of the marks
 * at both ends. A sign stands at the far end, or where its tie leaves the map, and nearer where
 * something is in its way.
 */
export function placeMapTies(
  ties: readonly Tie[],
  from: Point,
  at: (event: EventIndex) => Point | null,
  { frame, taken }: { readonly frame: MapFrame; readonly taken: readonly Box[] },
): readonly PlacedTie[] {
  const covered = [...taken];
  const drawn = new Map<string, PlacedTie>();
  for (const tie of ties) {
    const end = at(tie.far);
    const shared = end && `${tie.kind} ${end.x} ${end.y}`;
    if (!end || !shared || drawn.has(shared)) continue;
    const [line = []] = [SWING, -SWING]
      .map((swing) => bentLine(from, end, swing).filter((spot) => inSight(frame, spot, EDGE_PX)))
      .toSorted((a, b) => coveredIn(a, taken) - coveredIn(b, taken));
    const sign =
      line.findLast((spot) => !covered.some((box) => overlaps(box, around(spot)))) ?? line.at(-1);
    if (!sign || line.length < 2) continue;
    covered.push(around(sign));
    const path = `M${line.map(point).join('L')}`;
    drawn.set(shared, { key: keyOf(tie), kind: tie.kind, path, sign });
  }
  return [...drawn.values()];
}

/** How many points of a line lie under words or buttons. */
function coveredIn(line: readonly Point[], taken: readonly Box[]): number {
  return line.filter((spot) => taken.some((box) => overlaps(box, around(spot, 2)))).length;
}

/** Points of a bent line, without its ends under the marks; empty between marks that touch. */
function bentLine(from: Point, to: Point, swing: number): Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 2 * MAP_AWAY_PX) return [];
  const over = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * swing,
    y: (from.y + to.y) / 2 + (to.x - from.x) * swing,
  };
  const first = MAP_AWAY_PX / length;
  const steps = Math.min(MOST_STEPS, Math.ceil(length / STEP_PX));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const share = first + (i / steps) * (1 - 2 * first);
    const rest = 1 - share;
    return {
      x: rest * rest * from.x + 2 * rest * share * over.x + share * share * to.x,
      y: rest * rest * from.y + 2 * rest * share * over.y + share * share * to.y,
    };
  });
}

function around({ x, y }: Point, half = SIGN_HALF_PX): Box {
  return { x: x - half, y: y - half, width: half * 2, height: half * 2 };
}

function clamp(x: number, widthPx: number): number {
  return Math.max(EDGE_PX, Math.min(widthPx - EDGE_PX, x));
}

function point({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

function keyOf({ kind, far }: Tie): string {
  return `${kind} ${far}`;
}
