import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import { spanAround } from '../../geometry/time-scale.ts';
import { selectSelectedIndex } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';

/** Brings the timeline to an event that has just been selected, if it is out of sight. */
export function useReveal({ story }: Stores, placed: PlacedTimeline): void {
  const reveals = useStore(story, (state) => state.reveals);
  const columns = useStore(story, (state) => state.story.columns);
  const selected = useStore(story, selectSelectedIndex);
  useEffect(
    function revealSelected() {
      if (selected === null || placed.scale.zoom <= 1) return;
      const moment = columns.anchorMs[selected] ?? 0;
      const x = placed.scale.toX(moment);
      if (x >= 0 && x <= placed.scale.widthPx) return;
      const mix = story.getState().view.axis === 'true' ? 1 : 0;
      story.actions.setSpan(spanAround(placed.axis, mix, placed.scale, moment), 'adjustment');
    },
    // Only a new selection moves the timeline; panning away from it is the reader's own choice.
    // oxlint-disable-next-line react/exhaustive-deps
    [reveals],
  );
}
