import { inSight, overlaps, type Box, type MapFrame, type Point } from './map-frame.ts';
import type { PlacedMark } from './map-marks.ts';

export const ARROWS = ['→', '↘', '↓', '↙', '←', '↖', '↑', '↗'] as const;
export type Arrow = (typeof ARROWS)[number];

/** A button at the map's edge for shown places that are out of sight. */
export interface PlacedChip {
  readonly key: string;
  /** the way on the screen from the middle of the map */
  readonly arrow: Arrow;
  readonly marks: readonly PlacedMark[];
  /** events of all its marks, each once */
  readonly events: number;
  readonly selected: boolean;
  readonly box: Box;
}

export interface ChipSpace {
  readonly frame: MapFrame;
  /** controls: never covered */
  readonly taken: readonly Box[];
  /** marks: covered only where there is no other place */
  readonly avoid: readonly Box[];
  readonly most: number;
  readonly heightPx: number;
  /** height of the notes along the lower edge, px */
  readonly bottomPx: number;
  /** width in px of the chip's button */
  readonly widthOf: (chip: Pick<PlacedChip, 'arrow' | 'marks' | 'events'>) => number;
}

interface Way {
  readonly arrow: Arrow;
  readonly marks: readonly PlacedMark[];
}

const MARGIN_PX = 12;
const BESIDE_PX = 8;
/** A chip rather goes this much further than cover a mark. */
const COVERING_PX = 120;

/** The arrow nearest to a direction on the screen; y grows downward. */
export function arrowToward(from: Point, to: Point): Arrow {
  const eighth = Math.round(Math.atan2(to.y - from.y, to.x - from.x) / (Math.PI / 4));
  return ARROWS[(eighth + 8) % 8] ?? '→';
}

/** Chips for the marks out of sight, at most `most`: the fullest directions are merged first. */
export function placeChips(marks: readonly PlacedMark[], space: ChipSpace): PlacedChip[] {
  const { frame } = space;
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const away = marks.filter((mark) => !inSight(frame, mark, 2));
  const ways = mergeUntil(
    away.map((mark): Way => ({ arrow: arrowToward(middle, mark), marks: [mark] })),
    space.most,
  );
  const chips: PlacedChip[] = [];
  for (const { arrow, marks: inWay } of ways) {
    const events = new Set(inWay.flatMap((mark) => mark.events)).size;
    const size = { width: space.widthOf({ arrow, marks: inWay, events }), height: space.heightPx };
    const box = freeBox(edgePoint(frame, middle, centreOf(inWay)), size, space, chips);
    if (!box) continue;
    const key = inWay.map((mark) => mark.key).join('+');
    chips.push({
      key,
      arrow,
      marks: inWay,
      events,
      selected: inWay.some((mark) => mark.selected),
      box,
    });
  }
  return chips;
}

function mergeUntil(ways: readonly Way[], most: number): readonly Way[] {
  let now = ways;
  while (now.length > most) {
    const fullest = fullestArrow(now);
    const merged = fullest ? mergeArrow(now, fullest) : mergeWays(now, sideways);
    if (merged.length === now.length) return merged.slice(0, most);
    now = merged;
  }
  return now;
}

/** The arrow that most chips share; null where each has its own. */
function fullestArrow(ways: readonly Way[]): Arrow | null {
  const counts = ARROWS.map((arrow) => ways.filter((way) => way.arrow === arrow).length);
  const most = Math.max(...counts);
  return most > 1 ? (ARROWS[counts.indexOf(most)] ?? null) : null;
}

function mergeArrow(ways: readonly Way[], arrow: Arrow): Way[] {
  const same = ways.filter((way) => way.arrow === arrow);
  return [
    ...ways.filter((way) => way.arrow !== arrow),
    { arrow, marks: same.flatMap((way) => way.marks) },
  ];
}

function mergeWays(ways: readonly Way[], to: (arrow: Arrow) => Arrow): Way[] {
  const turned = ways.map((way) => ({ ...way, arrow: to(way.arrow) }));
  return [...new Set(turned.map((way) => way.arrow))].map((arrow) => ({
    arrow,
    marks: turned.filter((way) => way.arrow === arrow).flatMap((way) => way.marks),
  }));
}

/** Corners give way to the sides. */
function sideways(arrow: Arrow): Arrow {
  if (arrow === '↖' || arrow === '↙') return '←';
  if (arrow === '↗' || arrow === '↘') return '→';
  return arrow;
}

function centreOf(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Where the way from the middle to a far point leaves the map. */
function edgePoint(frame: MapFrame, middle: Point, to: Point): Point {
  const dx = to.x - middle.x;
  const dy = to.y - middle.y;
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : frame.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : frame.height / 2 / Math.abs(dy),
  );
  return { x: middle.x + dx * share, y: middle.y + dy * share };
}

/** The free position nearest to the wanted one, walking along the map's edge. */
function freeBox(
  wanted: Point,
  size: Pick<Box, 'width' | 'height'>,
  { frame, taken, avoid, bottomPx }: ChipSpace,
  chips: readonly PlacedChip[],
): Box | null {
  const right = frame.width - MARGIN_PX - size.width;
  const bottom = frame.height - Math.max(MARGIN_PX, bottomPx + 4) - size.height;
  if (right < MARGIN_PX || bottom < MARGIN_PX) return null;
  const down = steps(MARGIN_PX, bottom);
  const along = steps(MARGIN_PX, right);
  const besideButtons = right - Math.max(0, ...taken.map((box) => box.width + BESIDE_PX));
  const sides = [MARGIN_PX, right, ...(besideButtons > MARGIN_PX ? [besideButtons] : [])];
  const corners: Point[] = [
    ...down.flatMap((y) => sides.map((x) => ({ x, y }))),
    ...along.flatMap((x) => [
      { x, y: MARGIN_PX },
      { x, y: bottom },
    ]),
  ];
  const start = { x: wanted.x - size.width / 2, y: wanted.y - size.height / 2 };
  const others = [...taken, ...chips.map((chip) => grow(chip.box, 4))];
  let best: Box | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const corner of corners) {
    const box = { ...corner, ...size };
    const away = Math.hypot(corner.x - start.x, corner.y - start.y);
    if (away >= lowest || others.some((other) => overlaps(other, box))) continue;
    const cost = away + COVERING_PX * avoid.filter((other) => overlaps(other, box)).length;
    if (cost < lowest) {
      best = box;
      lowest = cost;
    }
  }
  return best;
}

function steps(from: number, to: number, by = 10): number[] {
  return [
    ...Array.from({ length: Math.max(0, Math.ceil((to - from) / by)) }, (_, i) => from + i * by),
    to,
  ];
}

function grow({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
