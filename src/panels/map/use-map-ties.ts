import { useMemo } from 'react';
import { useStore } from 'zustand';
import { placeMapTies, tiesOf, type PlacedTie } from '../../geometry/place-ties.ts';
import type { EventIndex } from '../../model/story.ts';
import { selectSelectedIndex, selectShown } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import type { PanelMap } from './use-placed-map.ts';

/** The ties of the selected event to those with a mark elsewhere on the map. */
export function useMapTies(stores: Stores, placed: PanelMap): readonly PlacedTie[] {
  const story = useStore(stores.story, (state) => state.story);
  const shown = useStore(stores.story, selectShown);
  const selected = useStore(stores.story, selectSelectedIndex);
  return useMemo(() => {
    const { marks, frame, over, chips, labels } = placed;
    const from = marks.find((mark) => mark.isMain);
    if (selected === null || !from) return [];
    const at = (event: EventIndex) => {
      const first = story.events[event]?.places.find((use) => use.plot)?.place;
      const mark = marks.find(({ places }) => places.some(({ id }) => id === first));
      return mark && mark !== from ? mark : null;
    };
    const taken = [...over, ...[...chips, ...labels].map(({ box }) => box)];
    return placeMapTies(tiesOf(story, selected, shown.mask), from, at, { frame, taken });
  }, [story, shown, selected, placed]);
}
