import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Box, MapFrame } from '../../geometry/map-frame.ts';
import type { GroundName, MapScene, MapSizes } from '../../geometry/map-scene.ts';
import { placeMap, type PlacedMap } from '../../geometry/place-map.ts';
import type { Stores } from '../../store/stores.ts';
import {
  selectSelectedIndex,
  selectShownIndexes,
  selectToldStory,
} from '../../store/story-store.ts';
import { measureText } from '../../ui/measure-text.ts';
import { absenceInWords, mapWords } from './map-words.ts';
import { NARROW_MAP_PX, notesHeight } from './notes-height.ts';
import { lowPlatesPx, marksUnder, plateBoxes } from './plate-boxes.ts';

/** The measures of the CSS of `MapAbsence`. */
const ABSENCE_PX = { sides: 14, ends: 6 } as const;

/** What the panel draws, what lies over it, and where its plates stand. */
export interface PanelMap extends PlacedMap {
  readonly over: readonly Box[];
  /** px from the bottom; null at the top */
  readonly platesBottomPx: number | null;
}

/** The drawing for what is in sight, shown and selected; renewed only when one of these changes. */
export function usePlacedMap(
  stores: Stores,
  frame: MapFrame | null,
  sizes: MapSizes,
  ground: readonly GroundName[],
): PanelMap | null {
  const story = useStore(stores.story, selectToldStory);
  const told = useStore(stores.story, (state) => state.view.told);
  const hasTies = useStore(stores.story, (state) => state.view.ties);
  const shown = useStore(stores.story, selectShownIndexes);
  const selected = useStore(stores.story, selectSelectedIndex);
  const words = useMemo(() => mapWords(story), [story]);
  return useMemo(() => {
    if (!frame || frame.width === 0) return null;
    const absent = absenceInWords(story, selected);
    const buttons = [...controlBoxes(frame, sizes), ...keyBox(frame, sizes)];
    const atTimes = [moveButtons(frame, sizes)];
    const notesPx = notesHeight(frame.width, sizes.label);
    const absence = told === null && !hasTies ? absenceSize(absent, frame, sizes) : null;
    const platesAt = (bottomPx: number | null) =>
      plateBoxes(frame, sizes, {
        isTold: told !== null,
        hasTies,
        isAbsent: absent !== null,
        bottomPx,
      });
    const withPlates = (bottomPx: number | null): PanelMap => {
      const plates = platesAt(bottomPx);
      const placed = placeMap({
        story,
        shown,
        selected,
        frame,
        sizes,
        measure: measureText,
        words,
        ground,
        taken: [...buttons, ...plates],
        absence,
        notesPx,
        atTimes,
      });
      return { ...placed, over: [...buttons, ...plates, notes], platesBottomPx: bottomPx };
    };
    const notes = { x: 0, y: frame.height - notesPx, width: frame.width, height: notesPx };
    const lowPx = lowPlatesPx(frame, notesPx);
    if (frame.width < NARROW_MAP_PX) return withPlates(lowPx);
    const upper = withPlates(null);
    const hides = (plates: readonly Box[]) => marksUnder(plates, upper.marks, sizes);
    return hides(platesAt(lowPx)) < hides(platesAt(null)) ? withPlates(lowPx) : upper;
  }, [story, shown, selected, told, hasTies, frame, sizes, words, ground]);
}

/** What the zoom buttons cover; the measures of their CSS. */
function controlBoxes(frame: MapFrame, { control }: MapSizes): Box[] {
  const x = frame.width - 12 - control;
  if (frame.width >= NARROW_MAP_PX) {
    return [{ x: x - 8, y: 12, width: control + 8, height: 4 * control + 24 }];
  }
  return [
    { x, y: 12, width: control, height: 3 * control + 16 },
    { x: x - 16 - control, y: 12, width: control + 8, height: control },
  ];
}

/** What the four buttons that move the map cover while they are shown. */
function moveButtons(frame: MapFrame, { control }: MapSizes): Box {
  const width = 3 * control + 8;
  return { x: frame.width - 28 - control - width, y: 12, width, height: 2 * control + 4 };
}

/** The button that holds the legend on narrow maps. */
function keyBox(frame: MapFrame, { control }: MapSizes): Box[] {
  if (frame.width >= NARROW_MAP_PX) return [];
  const width = control + 8;
  return [{ x: frame.width - 12 - width, y: frame.height - 8 - control, width, height: control }];
}

/** Room for the words on a chosen event that is not on the map, beside the zoom buttons. */
function absenceSize(
  text: string | null,
  frame: MapFrame,
  { label, control }: MapSizes,
): MapScene['absence'] {
  if (text === null) return null;
  const most = Math.max(80, frame.width - control - 36);
  const wish = Math.ceil(measureText(text, label, 600) + 2) + ABSENCE_PX.sides;
  const lines = Math.ceil(wish / (most - ABSENCE_PX.sides));
  return {
    width: Math.min(wish, most),
    height: Math.ceil(lines * label * 1.25) + ABSENCE_PX.ends,
  };
}
