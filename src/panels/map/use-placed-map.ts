import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Box, MapFrame } from '../../geometry/map-frame.ts';
import type { GroundName, MapSizes } from '../../geometry/map-scene.ts';
import { placeMap, type PlacedMap } from '../../geometry/place-map.ts';
import type { Stores } from '../../store/stores.ts';
import { selectSelectedIndex, selectShownIndexes } from '../../store/story-store.ts';
import { measureText } from '../../ui/measure-text.ts';
import { mapWords } from './map-words.ts';

/** The drawing for what is in sight, shown and selected; renewed only when one of these changes. */
export function usePlacedMap(
  stores: Stores,
  frame: MapFrame | null,
  sizes: MapSizes,
  ground: readonly GroundName[],
): PlacedMap | null {
  const story = useStore(stores.story, (state) => state.story);
  const shown = useStore(stores.story, selectShownIndexes);
  const selected = useStore(stores.story, selectSelectedIndex);
  const words = useMemo(() => mapWords(story), [story]);
  return useMemo(() => {
    if (!frame || frame.width === 0) return null;
    const taken = [controlBox(frame, sizes)];
    const atTimes = [moveButtons(frame, sizes)];
    const notesPx = notesHeight(frame, sizes);
    return placeMap({
      story,
      shown,
      selected,
      frame,
      sizes,
      measure: measureText,
      words,
      ground,
      taken,
      notesPx,
      atTimes,
    });
  }, [story, shown, selected, frame, sizes, words, ground]);
}

/** What the zoom buttons cover; the measures of their CSS. */
function controlBox(frame: MapFrame, { control }: MapSizes): Box {
  return { x: frame.width - 12 - control, y: 12, width: control, height: 3 * control + 16 };
}

/** What the four buttons that move the map cover while they are shown. */
function moveButtons(frame: MapFrame, { control }: MapSizes): Box {
  const width = 3 * control + 8;
  return { x: frame.width - 20 - control - width, y: 12, width, height: 2 * control + 4 };
}

/** Room for the notes: one line where they fit side by side, two or three on narrow maps. */
function notesHeight({ width }: MapFrame, { label }: MapSizes): number {
  const lines = width < label * 44 ? 3 : width < label * 68 ? 2 : 1;
  return Math.ceil(lines * label * 1.25 + 8);
}
