const PX_PER_MM = 96 / 25.4;

/** What both A4 and Letter leave inside margins of 14 mm, in px at 96 to the inch. */
export const PAPER_WIDTH_PX = 182 * PX_PER_MM;
export const PAPER_HEIGHT_PX = 251 * PX_PER_MM;
/** 10.5 pt: nothing on paper is smaller. */
export const PAPER_TEXT_PX = 14;
export const PAPER_LINE_PX = 16;
/** nominal diameter of a mark */
export const PAPER_MARK_PX = 13;
