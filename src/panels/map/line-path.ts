import type { Point } from '../../geometry/map-frame.ts';

/** SVG path data of an open line. */
export function linePath(points: readonly Point[]): string {
  return points
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`)
    .join('');
}
