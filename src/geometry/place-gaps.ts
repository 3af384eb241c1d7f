import type { EpochMs } from '../model/edtf.ts';
import type { ContextTick, EventIndex, Story } from '../model/story.ts';
import type { TimeAxis, TimeScale } from './time-scale.ts';

/** Empty time between two segments, folded on the elastic axis. */
export interface PlacedGap {
  /** position of the segment before it */
  readonly after: number;
  readonly fromX: number;
  readonly toX: number;
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  /** events not from the articles that stand in it */
  readonly holds: number;
  /** a range whose mark stands elsewhere reaches into it */
  readonly isCrossed: boolean;
  readonly tick: (ContextTick & { readonly x: number }) | null;
}

export function placeGaps(
  story: Story,
  onAxis: readonly EventIndex[],
  axis: TimeAxis,
  scale: TimeScale,
): PlacedGap[] {
  return axis.segments.slice(1).flatMap((next, after) => {
    const before = axis.segments[after];
    if (!before) return [];
    const fromMs = axis.knotsMs[after * 2 + 2] ?? before.toMs;
    const toMs = axis.knotsMs[after * 2 + 3] ?? next.fromMs;
    const fromX = scale.toX(fromMs);
    const toX = scale.toX(toMs);
    if (toX <= 0 || fromX >= scale.widthPx) return [];
    const { anchorMs, startMs, endMs } = story.columns;
    const inside = (ms: number | undefined) =>
      ms !== undefined && ms > before.toMs && ms < next.fromMs;
    const tick = story.ticks.find((candidate) => inside(candidate.when.start?.fromMs));
    return [
      {
        after,
        fromX,
        toX,
        fromMs: before.toMs,
        toMs: next.fromMs,
        holds: onAxis.filter((event) => inside(anchorMs[event])).length,
        isCrossed: onAxis.some(
          (event) =>
            !inside(anchorMs[event]) &&
            (startMs[event] ?? 0) < next.fromMs &&
            (endMs[event] ?? 0) > before.toMs,
        ),
        tick: tick?.when.start ? { ...tick, x: scale.toX(tick.when.start.fromMs) } : null,
      },
    ];
  });
}
