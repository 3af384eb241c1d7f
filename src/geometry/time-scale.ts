import { clamp } from '../lib/clamp.ts';
import { DAY_MS, type EpochMs } from '../model/edtf.ts';
import { wholeMonths } from '../model/date-words.ts';
import type { TimeRange } from '../model/view.ts';
import { piecewiseLinear } from './piecewise-linear.ts';
import type { Segment } from './time-segments.ts';

/** Empty days shown on either side of a segment. */
const MARGIN_MS = 2.5 * DAY_MS;
const GAP_MIN_PX = 72;
const GAP_MAX_PX = 128;
const GAP_PX_PER_ROOT_MONTH = 13;
const GAPS_MAX_PART = 2 / 3;
/** The narrowest part of the axis that can be zoomed to. */
export const SMALLEST_SPAN_MS = 2 * DAY_MS;

export interface AxisLayout {
  readonly segments: readonly Segment[];
  readonly period: TimeRange;
  readonly widthPx: number;
  /** narrowest segment, px */
  readonly segmentMinPx: number;
  /** px each gap is to have at least; longer than usual where it holds marks */
  readonly gapMinPx?: (gap: number) => number;
}

/** The unzoomed axis: where each bend of it stands when elastic and when true, in px from the left. */
export interface TimeAxis {
  readonly widthPx: number;
  /** moments at which the scale changes, ascending */
  readonly knotsMs: readonly EpochMs[];
  readonly elasticPx: readonly number[];
  readonly truePx: readonly number[];
  readonly segments: readonly Segment[];
  readonly period: TimeRange;
}

/** Time to px and back, for one zoom of one axis. */
export interface TimeScale {
  readonly toX: (moment: EpochMs) => number;
  readonly toMs: (x: number) => EpochMs;
  /** how many times the unzoomed axis */
  readonly zoom: number;
  readonly widthPx: number;
  /** moments at the left and right edge */
  readonly visible: TimeRange;
}

/**
 * Shares the width out: gaps by the root of their months, together at most two thirds of it; the
 * rest by events + 3.
 */
export function layOutAxis(layout: AxisLayout): TimeAxis {
  const { segments, period, widthPx, segmentMinPx } = layout;
  const wished = segments.slice(1).map((segment, i) => {
    const before = segments[i]?.toMs ?? segment.fromMs;
    const usual =
      GAP_PX_PER_ROOT_MONTH * Math.sqrt(Math.max(0, wholeMonths(before, segment.fromMs)));
    return Math.max(clamp(usual, GAP_MIN_PX, GAP_MAX_PX), layout.gapMinPx?.(i) ?? 0);
  });
  const sum = wished.reduce((total, px) => total + px, 0);
  const squeeze = Math.min(1, (widthPx * GAPS_MAX_PART) / Math.max(1, sum));
  const gaps = wished.map((px) => px * squeeze);
  const room = Math.max(1, widthPx - sum * squeeze);
  const widths = shareOut(
    segments.map((segment) => segment.events + 3),
    room,
    segmentMinPx,
  );
  const knotsMs: EpochMs[] = [];
  const elasticPx: number[] = [];
  let x = 0;
  segments.forEach((segment, i) => {
    knotsMs.push(segment.fromMs - MARGIN_MS, segment.toMs + MARGIN_MS);
    elasticPx.push(x, x + (widths[i] ?? 0));
    x += (widths[i] ?? 0) + (gaps[i] ?? 0);
  });
  // The margin of the outermost events may reach beyond the period; its ends then stand outside it.
  knotsMs.unshift(Math.min(period.fromMs, (knotsMs[0] ?? period.fromMs) - DAY_MS));
  knotsMs.push(Math.max(period.toMs, (knotsMs.at(-1) ?? period.toMs) + DAY_MS));
  elasticPx.unshift(-GAP_MIN_PX);
  elasticPx.push(widthPx + GAP_MIN_PX);
  const linear = piecewiseLinear([period.fromMs, period.toMs], [0, widthPx]);
  return { widthPx, knotsMs, elasticPx, truePx: knotsMs.map(linear.at), segments, period };
}

/** Shares `room` by weight, no share under `min` while that is possible. */
function shareOut(weights: readonly number[], room: number, min: number): number[] {
  const floor = Math.min(min, room / Math.max(1, weights.length));
  const poor = new Set<number>();
  for (;;) {
    const rich = weights.reduce((sum, weight, i) => (poor.has(i) ? sum : sum + weight), 0);
    const left = room - poor.size * floor;
    const next = weights.findIndex((weight, i) => !poor.has(i) && (weight / rich) * left < floor);
    if (next === -1)
      return weights.map((weight, i) => (poor.has(i) ? floor : (weight / rich) * left));
    poor.add(next);
  }
}

/**
 * The scale for a part of the axis. `mix` 0 = elastic, 1 = true; between them the axis is on its
 * way from one to the other. `span` null = all of it.
 */
export function createTimeScale(axis: TimeAxis, mix: number, span: TimeRange | null): TimeScale {
  const px = axis.elasticPx.map((elastic, i) => elastic + ((axis.truePx[i] ?? 0) - elastic) * mix);
  const base = piecewiseLinear(axis.knotsMs, px);
  const left = span ? base.at(span.fromMs) : 0;
  const right = span ? base.at(span.toMs) : axis.widthPx;
  const zoom = axis.widthPx / Math.max(1e-6, right - left);
  const toMs = (x: number) => base.invert(left + x / zoom);
  return {
    toX: (moment) => (base.at(moment) - left) * zoom,
    toMs,
    zoom,
    widthPx: axis.widthPx,
    visible: { fromMs: toMs(0), toMs: toMs(axis.widthPx) },
  };
}

/** The span that fills the width with a segment, its margins and a sliver of what is beside it. */
export function spanOfSegment(axis: TimeAxis, nth: number): TimeRange | null {
  const segment = axis.segments[nth];
  return segment ? { fromMs: segment.fromMs - MARGIN_MS, toMs: segment.toMs + MARGIN_MS } : null;
}

/** Where a zoom transform puts the axis: x = k · px + offset. */
export interface AxisTransform {
  readonly k: number;
  readonly offsetPx: number;
}

/** The transform that shows a span; null = all of the axis. */
export function transformOf(axis: TimeAxis, mix: number, span: TimeRange | null): AxisTransform {
  if (!span) return { k: 1, offsetPx: 0 };
  const whole = createTimeScale(axis, mix, null);
  const left = whole.toX(span.fromMs);
  const k = axis.widthPx / Math.max(1e-6, whole.toX(span.toMs) - left);
  return { k, offsetPx: -left * k };
}

/** The span that a transform shows; null where that is all. */
export function spanOf(
  axis: TimeAxis,
  mix: number,
  { k, offsetPx }: AxisTransform,
): TimeRange | null {
  if (k <= 1.0001) return null;
  const whole = createTimeScale(axis, mix, null);
  return { fromMs: whole.toMs(-offsetPx / k), toMs: whole.toMs((axis.widthPx - offsetPx) / k) };
}

/** The present zoom moved, no further than the axis reaches, so that a moment stands in the middle. */
export function spanAround(
  axis: TimeAxis,
  mix: number,
  scale: TimeScale,
  moment: EpochMs,
): TimeRange | null {
  const whole = createTimeScale(axis, mix, null);
  const centred = axis.widthPx / 2 - whole.toX(moment) * scale.zoom;
  return spanOf(axis, mix, {
    k: scale.zoom,
    offsetPx: clamp(centred, axis.widthPx * (1 - scale.zoom), 0),
  });
}

/** The largest zoom: two days across the whole width where time is least folded. */
export function largestZoom(axis: TimeAxis, mix: number): number {
  const whole = createTimeScale(axis, mix, null);
  const days = axis.segments.map(
    (segment) => whole.toX(segment.fromMs + SMALLEST_SPAN_MS) - whole.toX(segment.fromMs),
  );
  return axis.widthPx / Math.max(1e-6, Math.min(...days));
}
