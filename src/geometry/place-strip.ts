import { scaleLinear, utcYear, utcYears } from 'd3';
import type { EventIndex, Story } from '../model/story.ts';
import type { TimeRange } from '../model/view.ts';
import type { TimeAxis, TimeScale } from './time-scale.ts';

export interface PlacedYear {
  readonly fromX: number;
  readonly middleX: number;
  readonly year: number;
}

/** Joins a segment of the axis to its true place; a trapezium from the axis down to the strip. */
export interface PlacedWedge {
  readonly segment: number;
  readonly axisFromX: number;
  readonly axisToX: number;
  readonly stripFromX: number;
  readonly stripToX: number;
}

export interface PlacedStrip {
  readonly years: readonly PlacedYear[];
  readonly ticks: readonly { readonly event: EventIndex; readonly x: number; readonly shown: boolean }[];
  readonly wedges: readonly PlacedWedge[];
}

/** Linear time over the whole period, always in sight. */
export function createStripScale(period: TimeRange, widthPx: number) {
  return scaleLinear([period.fromMs, period.toMs], [0, widthPx]).clamp(true);
}

export function placeStrip(
  story: Story,
  onAxis: readonly EventIndex[],
  shown: Uint8Array,
  axis: TimeAxis,
  scale: TimeScale,
): PlacedStrip {
  const strip = createStripScale(axis.period, axis.widthPx);
  const firsts = utcYears(utcYear.floor(new Date(axis.period.fromMs)), new Date(axis.period.toMs));
  return {
    years: firsts.map((first) => ({
      fromX: strip(first.getTime()),
      middleX: (strip(first.getTime()) + strip(utcYear.offset(first, 1).getTime())) / 2,
      year: first.getUTCFullYear(),
    })),
    ticks: onAxis.map((event) => ({
      event,
      x: Math.round(strip(story.columns.anchorMs[event] ?? 0) * 2) / 2,
      shown: shown[event] === 1,
    })),
    wedges: axis.segments.flatMap((segment, i) => {
      const axisFromX = Math.max(0, scale.toX(segment.fromMs));
      const axisToX = Math.min(axis.widthPx, scale.toX(segment.toMs));
      const wedge = { segment: i, axisFromX, axisToX, stripFromX: strip(segment.fromMs), stripToX: strip(segment.toMs) };
      return axisToX > axisFromX ? [wedge] : [];
    }),
  };
}
