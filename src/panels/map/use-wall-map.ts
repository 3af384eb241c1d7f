import { useMemo } from 'react';
import { useStore } from 'zustand';
import { shrunk, toScreen, type Box, type MapFrame, type Point } from '../../geometry/map-frame.ts';
import type { GroundName, MapSizes } from '../../geometry/map-scene.ts';
import { placeMap, type PlacedMap } from '../../geometry/place-map.ts';
import { absentPoint } from '../../geometry/wall-framing.ts';
import { wallNames } from '../../geometry/wall-names.ts';
import type { Stores } from '../../store/stores.ts';
import { selectSelectedIndex, selectToldStory } from '../../store/story-store.ts';
import { measureText } from '../../ui/measure-text.ts';
import { selectOnWall } from './wall-events.ts';
import { wallAbsence, wallWords } from './wall-words.ts';

const ABSENCE_LINE = 1.25;
const ABSENCE_ROOM_PX = 14;
const EDGE_PX = 8;
/** from the place to the words */
const BELOW_PX = 20;
/** as a share of the map's width */
const WIDEST_NAME = 0.48;

/** The drawing on the wall, in px of a page that many times smaller. */
export interface WallMap {
  readonly placed: PlacedMap;
  /** what is said of a chosen event without a mark, and where */
  readonly absence: { readonly lines: readonly string[]; readonly box: Box } | null;
}

/** Places the same things as on a page, as on a smaller one that is then enlarged. */
export function useWallMap(
  stores: Stores,
  frame: MapFrame | null,
  scale: number,
  sizes: MapSizes,
  ground: readonly GroundName[],
): WallMap | null {
  const story = useStore(stores.story, selectToldStory);
  const shown = useStore(stores.story, selectOnWall);
  const selected = useStore(stores.story, selectSelectedIndex);
  return useMemo(() => {
    if (!frame || frame.width === 0) return null;
    const page = shrunk(frame, scale);
    const lines = wallAbsence(story, selected);
    const at = absentPoint(story, selected);
    const box = absenceBox(lines, page, sizes.label, at && toScreen(page, at));
    const placed = placeMap({
      story,
      shown,
      selected,
      frame: page,
      sizes,
      measure: measureText,
      words: wallWords(page.width * WIDEST_NAME, sizes.label),
      ground: wallNames(ground, story, shown),
      taken: box ? [box] : [],
      atTimes: [],
      absence: null,
      notesPx: 0,
      onWall: true,
    });
    const routes = placed.routes.filter(({ arrow }) => selected !== null || arrow === null);
    return { placed: { ...placed, routes }, absence: box ? { lines, box } : null };
  }, [story, shown, selected, frame, scale, sizes, ground]);
}

/** Below the place, which stays in sight, or in the middle where none is named; always wholly in sight. */
function absenceBox(
  lines: readonly string[],
  { width, height }: MapFrame,
  labelPx: number,
  at: Point | null,
): Box | null {
  if (lines.length === 0) return null;
  const widest = Math.max(...lines.map((line) => measureText(line, labelPx, 700)));
  const wide = Math.min(widest + ABSENCE_ROOM_PX * 2, width - EDGE_PX * 2);
  const high = lines.length * labelPx * ABSENCE_LINE + ABSENCE_ROOM_PX;
  const keep = (middle: number, size: number, room: number) =>
    Math.max(EDGE_PX, Math.min(room - size - EDGE_PX, middle - size / 2));
  return {
    x: keep(at?.x ?? width / 2, wide, width),
    y: keep(at ? at.y + BELOW_PX + high / 2 : height / 2, high, height),
    width: wide,
    height: high,
  };
}
