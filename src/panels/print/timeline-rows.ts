import { PAPER_WIDTH_PX } from '../../geometry/paper-size.ts';

/** Sizes of the printed timeline, px. */
export const GUTTER_PX = 108;
export const LANES_PX = PAPER_WIDTH_PX - GUTTER_PX;
export const ROW_PX = 17;
export const BAR_PX = 9;
export const ARTICLES_PX = 25;
/** from the lanes to the line of time, with the scale bars above it */
export const AXIS_LINE_PX = 20;
const AXIS_PX = 42;
const WEDGE_PX = 11;
const STRIP_PX = 28;

/** Where each part of the timeline begins, from the top. */
export interface TimelineRows {
  readonly lanes: number;
  /** end of the lanes of events, where that of the articles begins */
  readonly articles: number;
  readonly axis: number;
  readonly wedge: number;
  readonly strip: number;
  readonly all: number;
}

export function timelineRows(rows: number): TimelineRows {
  const articles = rows * ROW_PX;
  const axis = articles + ARTICLES_PX;
  const wedge = axis + AXIS_PX;
  const strip = wedge + WEDGE_PX;
  return { lanes: 0, articles, axis, wedge, strip, all: strip + STRIP_PX };
}
