import type { Box, MapFrame } from '../../geometry/map-frame.ts';
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
}

const EDGE_PX = 12;
/** The zoom buttons, or on narrow maps the key, stand beside the plates. */
const BESIDE_PX = 124;
/** The scale stands below them on narrow maps. */
const SCALE_PX = 32;

/** About what the plates of `MapPlates` cover: the upper left corner, the lower on narrow maps. */
export function plateBoxes(
  { width, height }: MapFrame,
  { label, control }: MapSizes,
  { isTold, hasTies, isAbsent }: Plates,
): Box[] {
  if (!isTold && !hasTies) return [];
  const line = Math.ceil(label * 1.25) + 12;
  const high = (isTold ? control + 14 : 0) + (hasTies ? line : 0) + (isAbsent ? line : 0);
  const wide = Math.min(width - BESIDE_PX, label * (isTold ? 26 : 20));
  const y = width < NARROW_MAP_PX ? height - SCALE_PX - high : EDGE_PX;
  return [{ x: EDGE_PX, y, width: wide, height: high }];
}
