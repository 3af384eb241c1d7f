import type { Account } from '../model/study.ts';
import { wayThrough } from './lineage-layers.ts';

type Descent = Account['from'][number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One account's card. */
export interface PlacedCard {
  readonly account: Account;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A line of descent, from the older account to the one that comes from it. */
export interface PlacedDescent {
  readonly from: string;
  readonly to: string;
  readonly descent: Descent;
  /** where the number of a line with changes has its middle; null where nothing changed */
  readonly marker: Point | null;
  readonly start: Point;
  /** tip of the arrow */
  readonly end: Point;
  readonly path: string;
}

interface Columns {
  readonly columnXs: readonly number[];
  readonly columnPx: number;
}

/** Lines that meet at one card come in this far apart, where its side is long enough. */
const PORT_PX = 9;
/** Room for an arrowhead between the end of a line and its card. */
const ARROW_PX = 2;
/** A number takes this much, either way. */
export const MARKER_PX = 24;
const MARKER_WISHES = [0.5, 0.36, 0.64, 0.43, 0.57];

/** The lines between placed cards; `middles` also knows the ways through columns that are passed. */
export function drawDescents(
  cards: readonly PlacedCard[],
  middles: ReadonlyMap<string, number>,
  { columnXs, columnPx }: Columns,
): readonly PlacedDescent[] {
  const cardOf = new Map(cards.map((card) => [card.account.id, card]));
  const taken: Point[] = [];
  return cards.flatMap((card) => card.account.from.flatMap((descent) => drawn(descent, card)));

  function drawn(descent: Descent, to: PlacedCard): PlacedDescent[] {
    const from = cardOf.get(descent.account);
    if (!from) return [];
    const start = { x: from.x + columnPx, y: portY(from, childrenOf(from), to) };
    const end = { x: to.x - ARROW_PX, y: portY(to, parentsOf(to), from) };
    const points = [start];
    for (let column = from.column + 1; column < to.column; column++) {
      const y = middles.get(wayThrough(from.account.id, to.account.id, column)) ?? end.y;
      const x = columnXs[column] ?? 0;
      points.push({ x, y }, { x: x + columnPx, y });
    }
    points.push(end);
    const marker = descent.changes.length > 0 ? markerOn(points.at(-2) ?? start, end) : null;
    const ends = { from: from.account.id, to: to.account.id, descent, start, end };
    return [{ ...ends, marker, path: pathThrough(points) }];
  }

  function childrenOf({ account }: PlacedCard): readonly PlacedCard[] {
    return cards.filter((card) => card.account.from.some((line) => line.account === account.id));
  }

  function parentsOf({ account }: PlacedCard): readonly PlacedCard[] {
    return account.from.flatMap((line) => cardOf.get(line.account) ?? []);
  }

  /** Where on a card's side the line to `other` begins or ends: in the order of the other cards. */
  function portY(card: PlacedCard, others: readonly PlacedCard[], other: PlacedCard): number {
    const sorted = others.toSorted((a, b) => a.y - b.y || a.x - b.x);
    const apart = Math.min(PORT_PX, (card.heightPx - 12) / Math.max(1, sorted.length - 1));
    const nth = sorted.indexOf(other) - (sorted.length - 1) / 2;
    return card.y + card.heightPx / 2 + nth * apart;
  }

  /** The first place on the last bend where no other number is. */
  function markerOn(start: Point, end: Point): Point {
    const wishes = MARKER_WISHES.map((part) => onBend(start, end, part));
    const free = wishes.find((wish) =>
      taken.every(
        ({ x, y }) => Math.abs(wish.x - x) >= MARKER_PX || Math.abs(wish.y - y) >= MARKER_PX,
      ),
    );
    const marker = free ?? wishes[0] ?? end;
    taken.push(marker);
    return marker;
  }
}

function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const parts = rest.map((point, i) => {
    const before = points[i] ?? point;
    if (before.y === point.y) return `H${round(point.x)}`;
    const middle = round((before.x + point.x) / 2);
    return `C${middle},${round(before.y)} ${middle},${round(point.y)} ${round(point.x)},${round(point.y)}`;
  });
  return `M${round(first?.x ?? 0)},${round(first?.y ?? 0)}${parts.join('')}`;
}

/** A point of the bend between two points, 0 at its beginning, 1 at its end. */
function onBend(start: Point, end: Point, part: number): Point {
  const rest = 1 - part;
  const middle = (start.x + end.x) / 2;
  const outer = { first: rest ** 3, last: part ** 3 };
  const inner = { first: 3 * rest ** 2 * part, last: 3 * rest * part ** 2 };
  return {
    x: outer.first * start.x + (inner.first + inner.last) * middle + outer.last * end.x,
    y: (outer.first + inner.first) * start.y + (inner.last + outer.last) * end.y,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
