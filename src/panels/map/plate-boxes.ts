import { overlaps, type Box, type MapFrame } from '../../geometry/map-frame.ts';
import { markReach, squareAround } from '../../geometry/map-labels.ts';
import type { PlacedMark } from '../../geometry/map-marks.ts';
import type { MapSizes } from '../../geometry/map-scene.ts';
import { NARROW_MAP_PX } from './notes-height.ts';

/** Which plates are there. */
export interface Plates {
  /** as whose account the map is drawn */
  readonly isTold: boolean;
  /** the key of the ties */
  readonly hasTies: boolean;
  /** where the chosen event belongs that has no mark */
  readonly isAbsent: boolean;
  /** px from the bottom; null at the top */
  readonly bottomPx: number | null;
}

const EDGE_PX = 12;
/** The zoom buttons, or on narrow maps the key, stand beside the plates. */
const BESIDE_PX = 124;
/** The scale stands below them when they are low. */
const SCALE_PX = 32;
/** Under the key of the ties, what is not drawn. */
const SECOND_LINE = 1.25;

/** About what the plates of `MapPlates` cover. */
export function plateBoxes(
  { width, height }: MapFrame,
  { label, control }: MapSizes,
  { isTold, hasTies, isAbsent, bottomPx }: Plates,
): readonly Box[] {
  if (!isTold && !hasTies) return [];
  const line = Math.ceil(label * 1.25) + 12;
  const key = hasTies ? line + SECOND_LINE * label : 0;
  const high = (isTold ? control + 14 : 0) + key + (isAbsent ? line : 0);
  const wide = Math.min(width - BESIDE_PX, label * 27);
  const y = bottomPx === null ? EDGE_PX : height - bottomPx - high;
  return [{ x: EDGE_PX, y, width: wide, height: high }];
}

/** How far from the bottom low plates stand. */
export function lowPlatesPx(frame: MapFrame, notesPx: number): number {
  return frame.width < NARROW_MAP_PX ? SCALE_PX : Math.max(SCALE_PX, notesPx + 4);
}

/** How much a plate would hide: the chosen event's mark counts more than all others. */
export function marksUnder(
  boxes: readonly Box[],
  marks: readonly PlacedMark[],
  { mark: markPx }: MapSizes,
): number {
  return marks
    .filter((mark) =>
      boxes.some((box) => overlaps(box, squareAround(mark, markReach(markPx, mark)))),
    )
    .reduce((sum, mark) => sum + (mark.selected ? 100 : 1), 0);
}
