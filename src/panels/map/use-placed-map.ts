import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Box, MapFrame } from '../../geometry/map-frame.ts';
import type { GroundName, MapSizes } from '../../geometry/map-scene.ts';
import { placeMap, type PlacedMap } from '../../geometry/place-map.ts';
import type { Stores } from '../../store/stores.ts';
import { selectSelectedIndex, selectShownIndexes } from '../../store/story-store.ts';
import { measureText } from '../../ui/measure-text.ts';
import { t } from '../../ui/messages/messages.ts';
import { NARROW_MAP_PX } from './MapNotes.tsx';
import { mapWords } from './map-words.ts';

const NOTE_GAP_PX = 20;
const SCALE_PX = 116;

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
    const taken = [controlBox(frame, sizes), ...keyBox(frame, sizes)];
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

/** The button that holds the legend on narrow maps. */
function keyBox(frame: MapFrame, { control }: MapSizes): Box[] {
  if (frame.width >= NARROW_MAP_PX) return [];
  const width = control + 8;
  return [{ x: frame.width - 12 - width, y: frame.height - 8 - control, width, height: control }];
}

/** Room for the notes, as many lines as their words need at most; one where they are behind a button. */
function notesHeight({ width }: MapFrame, { label }: MapSizes): number {
  if (width < NARROW_MAP_PX) return Math.ceil(label * 1.25 + 8);
  const texts = [t.map.vagueLegend, t.map.backgroundLegend, t.map.credit];
  const wish = texts.reduce(
    (sum, text) => sum + measureText(text, label, 400) + NOTE_GAP_PX,
    SCALE_PX,
  );
  return Math.ceil(Math.ceil(wish / (width - 24)) * label * 1.25 + 8);
}
