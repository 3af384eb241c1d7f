import { useEffect, type RefObject } from 'react';
import { selectSelectedIndex } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';

/**
 * Brings into sight: a claim just opened with its reports, or the first claim on an event that was
 * selected elsewhere. Closing a claim moves nothing.
 */
export function useClaimInSight(stores: Stores, box: RefObject<HTMLElement | null>): void {
  useEffect(
    function keepClaimInSight() {
      let frame = 0;
      function show(): void {
        const open = box.current?.querySelector('[data-open]');
        const selected = selectSelectedIndex(stores.story.getState());
        const row = open ?? box.current?.querySelector(`[data-claim][data-event="${selected}"]`);
        if (open) open.nextElementSibling?.scrollIntoView({ block: 'nearest' });
        row?.scrollIntoView({ block: 'nearest' });
      }
      const stop = stores.story.subscribe((now, before) => {
        const isOpened = now.view.claim !== before.view.claim && now.view.claim !== null;
        if (!isOpened && now.reveals === before.reveals) return;
        // the reports are there with the next frame
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(show);
      });
      show();
      return function stopKeeping() {
        stop();
        cancelAnimationFrame(frame);
      };
    },
    [stores, box],
  );
}
