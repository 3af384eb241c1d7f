import { useEffect, type RefObject } from 'react';
import { bindRowPreview } from '../../store/bind-row-preview.ts';
import { selectSelectedIndex } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';

/** Rows preview their events and are previewed; a newly selected row comes into sight. Renders nothing. */
export function useRowPreview(stores: Stores, box: RefObject<HTMLElement | null>): void {
  useEffect(
    function previewRows() {
      const element = box.current;
      if (!element) return;
      function reveal(): void {
        const selected = selectSelectedIndex(stores.story.getState());
        element?.querySelector(`[data-event="${selected}"]`)?.scrollIntoView({ block: 'nearest' });
      }
      const unbind = bindRowPreview(stores.pointer, element);
      const stopReveal = stores.story.subscribe((now, before) => {
        if (now.reveals !== before.reveals) reveal();
      });
      reveal();
      return function stopPreviewing() {
        unbind();
        stopReveal();
      };
    },
    [stores, box],
  );
}
