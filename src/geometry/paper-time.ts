import { clamp } from '../lib/clamp.ts';
import type { EventIndex, Story } from '../model/story.ts';
import { placeArticles, type PlacedArticles } from './place-articles.ts';
import { placeGaps, type PlacedGap } from './place-gaps.ts';
import { placeStrip, type PlacedStrip } from './place-strip.ts';
import { createTimeScale, layOutAxis, type TimeAxis, type TimeScale } from './time-scale.ts';
import { segmentsOf } from './time-segments.ts';
import { scaleBarOf, ticksOf, type PlacedScaleBar, type PlacedTick } from './time-ticks.ts';

/** Both time axes of a sheet, px from the left of its lanes. */
export interface PaperTime {
  readonly axis: TimeAxis;
  readonly scale: TimeScale;
  readonly gaps: readonly PlacedGap[];
  readonly ticks: readonly PlacedTick[];
  readonly scaleBars: readonly PlacedScaleBar[];
  readonly articles: PlacedArticles;
  readonly strip: PlacedStrip;
}

const SEGMENT_MIN_PX = 84;
const TEXTS_APART_PX = 10;

/**
 * The segments are those of the whole story, so that a gap is silent for all of it; those in which
 * the sheet's own events lie get the width.
 */
export function placePaperTime(
  story: Story,
  events: readonly EventIndex[],
  widthPx: number,
  measure: (text: string) => number,
): PaperTime {
  const { startMs, endMs, anchorMs } = story.columns;
  const told = story.events.flatMap(({ layer }, event) => (layer === 'story' ? [event] : []));
  const segments = segmentsOf([
    ...told.map((event) => ({ startMs: startMs[event] ?? 0, endMs: endMs[event] ?? 0 })),
    ...story.articles.flatMap(({ writtenWhen: { start, end } }) =>
      start && end ? [{ startMs: start.fromMs, endMs: end.toMs }] : [],
    ),
  ]).map((segment) => ({
    ...segment,
    events: events.filter((event) => {
      const at = anchorMs[event] ?? 0;
      return at >= segment.fromMs && at <= segment.toMs;
    }).length,
  }));
  const axis = layOutAxis({
    segments,
    period: story.period,
    widthPx,
    segmentMinPx: SEGMENT_MIN_PX,
  });
  const scale = createTimeScale(axis, 0, null);
  return {
    axis,
    scale,
    gaps: placeGaps(story, told, axis, scale),
    ticks: readableTicks(
      axis.segments.flatMap(({ fromMs, toMs }) => ticksOf(scale, fromMs, toMs)),
      widthPx,
      measure,
    ),
    scaleBars: axis.segments.flatMap(({ fromMs, toMs }) => scaleBarOf(scale, fromMs, toMs) ?? []),
    articles: placeArticles(story.articles, scale),
    strip: placeStrip(story, events, new Uint8Array(story.events.length).fill(1), axis, scale),
  };
}

/** The ticks whose texts stand clear of each other, moved inside the axis. */
function readableTicks(
  ticks: readonly PlacedTick[],
  widthPx: number,
  measure: (text: string) => number,
): PlacedTick[] {
  let takenTo = -Infinity;
  return ticks.flatMap((tick) => {
    const half = measure(tick.text) / 2;
    const textX = clamp(tick.textX, half, widthPx - half);
    if (tick.x < 0 || tick.x > widthPx || textX - half < takenTo + TEXTS_APART_PX) return [];
    takenTo = textX + half;
    return [{ ...tick, textX }];
  });
}
