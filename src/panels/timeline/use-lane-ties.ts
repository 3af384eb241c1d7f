import { useMemo } from 'react';
import { useStore } from 'zustand';
import { placeLaneTies, tiesOf, type PlacedTie } from '../../geometry/place-ties.ts';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import type { EventIndex } from '../../model/story.ts';
import { selectSelectedIndex, selectShown } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { laneY, type TimelineMetrics } from './metrics.ts';

/** The ties of the selected event, placed between the marks of now. */
export function useLaneTies(
  stores: Stores,
  placed: PlacedTimeline,
  metrics: TimelineMetrics,
): readonly PlacedTie[] {
  const story = useStore(stores.story, (state) => state.story);
  const shown = useStore(stores.story, selectShown);
  const selected = useStore(stores.story, selectSelectedIndex);
  return useMemo(() => {
    if (selected === null) return [];
    const pointOf = (event: EventIndex) => {
      const mark = placed.marks.find((one) => one.shown && one.events.includes(event));
      return mark ? { x: mark.x, y: laneY(metrics, mark.lane) } : null;
    };
    const from = pointOf(selected);
    if (!from) return [];
    return placeLaneTies(tiesOf(story, selected, shown.mask), from, pointOf, placed.scale.widthPx);
  }, [story, shown, selected, placed, metrics]);
}
