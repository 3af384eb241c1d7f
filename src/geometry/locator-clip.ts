import type { Point } from './map-frame.ts';

/** What is kept, px. */
export interface ClipBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One side of the box: how far inside a point is, and where a segment crosses it. */
interface Side {
  readonly depth: (point: Point) => number;
}

/**
 * The part of a ring inside a box; empty where none is.
 * Source: I. E. Sutherland, G. W. Hodgman, “Reentrant polygon clipping”, 1974.
 */
export function clipRing(ring: readonly Point[], box: ClipBox): readonly Point[] {
  return sidesOf(box).reduce<readonly Point[]>((points, { depth }) => {
    const kept: Point[] = [];
    points.forEach((point, i) => {
      const before = points.at(i - 1) ?? point;
      if (depth(point) >= 0 !== depth(before) >= 0) kept.push(crossing(before, point, depth));
      if (depth(point) >= 0) kept.push(point);
    });
    return kept;
  }, ring);
}

/** The pieces of a line inside a box, in order. */
export function clipLine(line: readonly Point[], box: ClipBox): readonly (readonly Point[])[] {
  return sidesOf(box).reduce<readonly (readonly Point[])[]>(
    (pieces, { depth }) => pieces.flatMap((piece) => insideOf(piece, depth)),
    [line],
  );
}

function insideOf(line: readonly Point[], depth: Side['depth']): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  line.forEach((point, i) => {
    const before = line[i - 1];
    if (before && depth(point) >= 0 !== depth(before) >= 0) {
      piece.push(crossing(before, point, depth));
      if (depth(point) < 0) {
        pieces.push(piece);
        piece = [];
      }
    }
    if (depth(point) >= 0) piece.push(point);
  });
  return [...pieces, piece].filter((points) => points.length > 1);
}

function sidesOf({ left, top, right, bottom }: ClipBox): readonly Side[] {
  return [
    { depth: ({ x }) => x - left },
    { depth: ({ x }) => right - x },
    { depth: ({ y }) => y - top },
    { depth: ({ y }) => bottom - y },
  ];
}

function crossing(from: Point, to: Point, depth: Side['depth']): Point {
  const share = depth(from) / (depth(from) - depth(to));
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
