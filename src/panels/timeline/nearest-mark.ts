import type { PlacedMark } from '../../geometry/place-lanes.ts';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';

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

/** The mark whose label a point lies on, or null. */
export function markOfLabelAt(
  { labels, marks }: Pick<PlacedTimeline, 'labels' | 'marks'>,
  lanePx: number,
  at: { readonly x: number; readonly y: number },
): PlacedMark | null {
  const lane = Math.floor(at.y / lanePx);
  const label = labels.find(
    (one) => one.lane === lane && at.x >= one.x && at.x <= one.x + one.widthPx,
  );
  if (!label) return null;
  return marks.find((mark) => mark.shown && mark.events.includes(label.event)) ?? null;
}
