import { KINDS } from '../../model/vocabulary.ts';

/** Heights of the timeline's rows in px, by type scale and width. */
export interface TimelineMetrics {
  readonly lanePx: number;
  /** four kinds and the articles */
  readonly lanesPx: number;
  readonly axisPx: number;
  readonly wedgePx: number;
  readonly stripPx: number;
  readonly totalPx: number;
  readonly markPx: number;
  readonly barPx: number;
}

/** The part of them that the true-scale strip stands below and takes up. */
export type StripMetrics = Pick<TimelineMetrics, 'lanesPx' | 'axisPx' | 'wedgePx' | 'stripPx'>;

export const LANES = KINDS.length + 1;
export const ARTICLES_LANE = KINDS.length;

export function timelineMetrics(typeScale: number, roomy: boolean): TimelineMetrics {
  const lanePx = Math.round((roomy ? 34 : 27) * Math.max(1, typeScale * 0.95));
  const lanesPx = lanePx * LANES;
  const axisPx = Math.round(40 * typeScale);
  const wedgePx = roomy ? 20 : 12;
  const stripPx = Math.round(28 * typeScale);
  return {
    lanePx,
    lanesPx,
    axisPx,
    wedgePx,
    stripPx,
    totalPx: lanesPx + axisPx + wedgePx + stripPx,
    markPx: roomy ? 18 : 15,
    barPx: roomy ? 14 : 12,
  };
}

/** The line of time, px from the top. */
export function axisLineY(metrics: TimelineMetrics): number {
  return metrics.lanesPx + 16;
}

/** The middle of a lane, px from the top. */
export function laneY(metrics: TimelineMetrics, lane: number): number {
  return (lane + 0.5) * metrics.lanePx;
}
