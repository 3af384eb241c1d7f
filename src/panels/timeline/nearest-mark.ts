import type { PlacedMark } from '../../geometry/place-lanes.ts';

/** The shown mark nearest to a point, no further away than `reachPx`, or null. */
export function nearestMark(
  marks: readonly PlacedMark[],
  yOf: (lane: number) => number,
  at: { readonly x: number; readonly y: number },
  reachPx: number,
): PlacedMark | null {
  let best: PlacedMark | null = null;
  let nearest = reachPx;
  for (const mark of marks) {
    const away = Math.hypot(mark.x - at.x, yOf(mark.lane) - at.y);
    if (mark.shown && away <= nearest) {
      best = mark;
      nearest = away;
    }
  }
  return best;
}
