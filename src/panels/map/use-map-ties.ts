import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { PlacedMap } from '../../geometry/place-map.ts';
import { placeMapTies, tiesOf, type PlacedTie } from '../../geometry/place-ties.ts';
import type { EventIndex } from '../../model/story.ts';
import { selectSelectedIndex, selectShown } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { plateBoxes } from './plate-boxes.ts';

/** The ties of the selected event to those with a mark elsewhere on the map. */
export function useMapTies(stores: Stores, placed: PlacedMap): readonly PlacedTie[] {
  const story = useStore(stores.story, (state) => state.story);
  const shown = useStore(stores.story, selectShown);
  const selected = useStore(stores.story, selectSelectedIndex);
  const isTold = useStore(stores.story, (state) => state.view.told !== null);
  return useMemo(() => {
    const { marks, frame, sizes, chips, labels } = placed;
    const from = marks.find((mark) => mark.isMain);
    if (selected === null || !from) return [];
    const at = (event: EventIndex) => {
      const first = story.events[event]?.places.find((use) => use.plot)?.place;
      const mark = marks.find(({ places }) => places.some(({ id }) => id === first));
      return mark && mark !== from ? mark : null;
    };
    const plates = plateBoxes(frame, sizes, { isTold, hasTies: true, isAbsent: false });
    const taken = [...plates, ...[...chips, ...labels].map(({ box }) => box)];
    return placeMapTies(tiesOf(story, selected, shown.mask), from, at, { frame, taken });
  }, [story, shown, selected, isTold, placed]);
}
