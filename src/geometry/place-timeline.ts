import { memoizeLast } from '../lib/memoize-last.ts';
import { DAY_MS } from '../model/edtf.ts';
import type { EventIndex, Story } from '../model/story.ts';
import type { TimeRange } from '../model/view.ts';
import { placeArticles, type PlacedArticles } from './place-articles.ts';
import { placeGaps, type PlacedGap } from './place-gaps.ts';
import { placeLaneLabels, type Obstacle, type PlacedLabel } from './place-lane-labels.ts';
import { MARKS_APART_PX, placeLanes, type PlacedLanes } from './place-lanes.ts';
import { placeStrip, type PlacedStrip } from './place-strip.ts';
import { createTimeScale, layOutAxis, type TimeAxis, type TimeScale } from './time-scale.ts';
import { segmentsOf } from './time-segments.ts';
import { scaleBarOf, ticksOf, type PlacedScaleBar, type PlacedTick } from './time-ticks.ts';

/** The timeline in px from the left of its lanes. */
export interface PlacedTimeline extends PlacedLanes {
  readonly axis: TimeAxis;
  readonly scale: TimeScale;
  readonly gaps: readonly PlacedGap[];
  readonly labels: readonly PlacedLabel[];
  readonly articles: PlacedArticles;
  readonly ticks: readonly PlacedTick[];
  readonly scaleBars: readonly PlacedScaleBar[];
  readonly strip: PlacedStrip;
}

export interface TimelineWish {
  readonly story: Story;
  /** events of the layers switched on, in time order */
  readonly onAxis: readonly EventIndex[];
  readonly shown: Uint8Array;
  readonly selected: EventIndex | null;
  readonly widthPx: number;
  readonly segmentMinPx: number;
  /** 0 = elastic axis, 1 = true axis */
  readonly mix: number;
  readonly span: TimeRange | null;
  /** width of a label, px */
  readonly measure: (text: string) => number;
}

/** So that the frame of a mark at the very end is not cut. */
const ROOM_AT_THE_END_MS = 4 * DAY_MS;

/** The axis of a story: the articles' events and the articles themselves decide its segments. */
export const axisOf = memoizeLast(
  (
    story: Story,
    onAxis: readonly EventIndex[],
    widthPx: number,
    segmentMinPx: number,
  ): TimeAxis => {
    const { startMs, endMs, anchorMs, background } = story.columns;
    const lastMs = onAxis.reduce(
      (last, event) => (background[event] === 0 ? Math.max(last, endMs[event] ?? 0) : last),
      0,
    );
    // Background opens no gap between the told events, but what came after the last of them is in sight.
    const told = onAxis.filter(
      (event) => background[event] === 0 || (startMs[event] ?? 0) >= lastMs,
    );
    const spans = [
      ...told.map((event) => ({
        startMs: startMs[event] ?? 0,
        endMs: (endMs[event] ?? 0) + (background[event] === 0 ? 0 : ROOM_AT_THE_END_MS),
      })),
      ...story.articles.flatMap(({ writtenWhen: { start, end } }) =>
        start && end ? [{ startMs: start.fromMs, endMs: end.toMs }] : [],
      ),
    ];
    const events = segmentsOf(spans);
    const between = events.slice(1).map((segment, i) => {
      const from = events[i]?.toMs ?? 0;
      const held = onAxis.filter(
        (event) => (anchorMs[event] ?? 0) > from && (anchorMs[event] ?? 0) < segment.fromMs,
      );
      return held.length;
    });
    return layOutAxis({
      segments: events,
      period: story.period,
      widthPx,
      segmentMinPx,
      gapMinPx: (gap) => Math.min(widthPx / 3, (between[gap] ?? 0) * MARKS_APART_PX * 0.9),
    });
  },
);

export function placeTimeline(wish: TimelineWish): PlacedTimeline {
  const { story, onAxis, shown, widthPx, mix } = wish;
  const axis = axisOf(story, onAxis, widthPx, wish.segmentMinPx);
  const scale = createTimeScale(axis, mix, wish.span);
  const lanes = placeLanes(story, onAxis, shown, scale);
  const gaps = mix === 0 ? placeGaps(story, onAxis, axis, scale) : [];
  const settled = mix === 0 || mix === 1;
  const pieces = mix === 0 ? axis.segments : [scale.visible];
  return {
    axis,
    scale,
    ...lanes,
    gaps,
    labels: settled
      ? placeLaneLabels(story, lanes.marks, lanes.bars, {
          widthPx,
          obstacles: gaps.flatMap(gapObstacles),
          selected: wish.selected,
          measure: wish.measure,
        })
      : [],
    articles: placeArticles(story.articles, scale),
    ticks: settled
      ? pieces.flatMap((piece) => ticksOf(scale, piece.fromMs, piece.toMs)).filter(inSight)
      : [],
    scaleBars: settled
      ? pieces.flatMap((piece) => scaleBarOf(scale, piece.fromMs, piece.toMs) ?? [])
      : [],
    strip: placeStrip(story, onAxis, shown, axis, scale),
  };

  function inSight(tick: PlacedTick): boolean {
    return tick.x >= 0 && tick.x <= widthPx;
  }
}

/** Labels keep out of the hatching. */
function gapObstacles(gap: PlacedGap): Obstacle[] {
  return [0, 1, 2, 3].map((lane) => ({ lane, fromX: gap.fromX, toX: gap.toX }));
}
