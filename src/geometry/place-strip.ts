import { utcYear, utcYears } from 'd3';
import { clamp } from '../lib/clamp.ts';
import { startMs } from '../model/edtf.ts';
import type { EventIndex, Story } from '../model/story.ts';
import type { TimeRange } from '../model/view.ts';
import { piecewiseLinear, type PiecewiseLinear } from './piecewise-linear.ts';
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
  readonly ticks: readonly {
    readonly event: EventIndex;
    readonly x: number;
    readonly shown: boolean;
  }[];
  /** printed dates that do not fit */
  readonly ghosts: readonly { readonly letter: string; readonly x: number }[];
  readonly wedges: readonly PlacedWedge[];
}

/** Linear time over the whole period, always in sight. */
export function createStripScale(period: TimeRange, widthPx: number): PiecewiseLinear {
  const linear = piecewiseLinear([period.fromMs, period.toMs], [0, widthPx]);
  return {
    at: (moment) => clamp(linear.at(moment), 0, widthPx),
    invert: (x) => linear.invert(clamp(x, 0, widthPx)),
  };
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
      fromX: strip.at(first.getTime()),
      middleX: (strip.at(first.getTime()) + strip.at(utcYear.offset(first, 1).getTime())) / 2,
      year: first.getUTCFullYear(),
    })),
    ticks: onAxis.map((event) => ({
      event,
      x: Math.round(strip.at(story.columns.anchorMs[event] ?? 0) * 2) / 2,
      shown: shown[event] === 1,
    })),
    ghosts: story.articles.flatMap(({ id, printedDate, printedWhen }) =>
      printedWhen && printedDate?.fits === false
        ? [{ letter: id, x: strip.at(startMs(printedWhen)) }]
        : [],
    ),
    wedges: axis.segments.flatMap((segment, i) => {
      const axisFromX = Math.max(0, scale.toX(segment.fromMs));
      const axisToX = Math.min(axis.widthPx, scale.toX(segment.toMs));
      const wedge = {
        segment: i,
        axisFromX,
        axisToX,
        stripFromX: strip.at(segment.fromMs),
        stripToX: strip.at(segment.toMs),
      };
      return axisToX > axisFromX ? [wedge] : [];
    }),
  };
}
