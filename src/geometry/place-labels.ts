import { overlaps, type Box, type Point } from './map-frame.ts';

/** What a label is about; decides its type and whether it may be dropped. */
export type LabelRole = 'event' | 'route' | 'town' | 'country' | 'sea';

/** Words that would like to stand near a point. */
export interface WantedLabel {
  readonly key: string;
  readonly role: LabelRole;
  readonly lines: readonly string[];
  /** width of the longest line, px */
  readonly width: number;
  /** height of one line, px */
  readonly lineHeight: number;
  readonly at: Point;
  /** clear space around `at`, px; 0 = the words stand on the point itself */
  readonly gap: number;
  readonly selected: boolean;
}

export interface PlacedLabel {
  readonly key: string;
  readonly role: LabelRole;
  readonly lines: readonly string[];
  readonly selected: boolean;
  /** the words fill it; text starts at its left edge, or is centred for `country` and `sea` */
  readonly box: Box;
  readonly lineHeight: number;
}

export interface LabelSpace {
  readonly width: number;
  readonly height: number;
  /** marks and controls: never covered */
  readonly taken: readonly Box[];
  /** centres of marks: a label of an event or town is never nearer to another mark than to its own */
  readonly marks: readonly Point[];
  /** points of lines: avoided where another position allows */
  readonly avoid: readonly Point[];
  /** labels kept at most */
  readonly most: number;
  /** labels of each role kept at most; no entry = no limit of its own */
  readonly mostOf?: Partial<Readonly<Record<LabelRole, number>>>;
}

const EDGE_PX = 4;
/** A mark this near to what a label names is its own. */
const OWN_PX = 12;

/**
 * Places labels in order of importance: eight positions are tried, and a label that fits in none
 * is dropped rather than overlapped or read as another mark's.
 */
export function placeLabels(wanted: readonly WantedLabel[], space: LabelSpace): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of wanted) {
    if (placed.length >= space.most) break;
    const same = placed.filter((other) => other.role === label.role).length;
    if (same >= (space.mostOf?.[label.role] ?? space.most)) continue;
    const box = bestBox(label, space, placed);
    if (box) {
      const { key, role, lines, selected, lineHeight } = label;
      placed.push({ key, role, lines, selected, lineHeight, box });
    }
  }
  return placed;
}

function bestBox(
  label: WantedLabel,
  space: LabelSpace,
  placed: readonly PlacedLabel[],
): Box | null {
  let best: Box | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  const { at } = label;
  const isOfMark = label.role === 'event' || label.role === 'town';
  const strangers = isOfMark ? space.marks.filter((mark) => distance(mark, at) > OWN_PX) : [];
  for (const box of positions(label)) {
    const own = distanceTo(box, at);
    if (
      !inside(box, space) ||
      strangers.some((mark) => distanceTo(box, mark) <= own) ||
      [...space.taken, ...placed.map((other) => other.box)].some((b) => overlaps(b, box))
    )
      continue;
    const crossed = space.avoid.filter((point) => holds(box, point)).length;
    if (crossed >= fewest) continue;
    best = box;
    fewest = crossed;
    if (crossed === 0) break;
  }
  return best;
}

/** Right, left, below, above, then the corners; or on the point and a little off it. */
function positions({ at, width, lineHeight, lines, gap }: WantedLabel): Box[] {
  const height = lineHeight * lines.length;
  const box = (x: number, y: number): Box => ({ x: at.x + x, y: at.y + y, width, height });
  const half = { x: -width / 2, y: -height / 2 };
  if (gap === 0) {
    return [0, -height * 1.2, height * 1.2].flatMap((y) =>
      [0, -width / 4, width / 4].map((x) => box(half.x + x, half.y + y)),
    );
  }
  const near = Math.max(gap * 0.8, gap - 4);
  return [
    box(gap, half.y),
    box(-gap - width, half.y),
    box(half.x, gap),
    box(half.x, -gap - height),
    box(near, near),
    box(near, -near - height),
    box(-near - width, near),
    box(-near - width, -near - height),
  ];
}

function inside(box: Box, space: LabelSpace): boolean {
  return (
    box.x >= EDGE_PX &&
    box.y >= EDGE_PX &&
    box.x + box.width <= space.width - EDGE_PX &&
    box.y + box.height <= space.height - EDGE_PX
  );
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function distanceTo(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

function holds(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
