import { useEffect, type RefObject } from 'react';
import { selectSelectedIndex } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';

/**
 * Rows marked `data-event` preview their event elsewhere under the pointer or the focus, and light
 * up when another panel previews it; a newly selected row comes into sight. Renders nothing.
 */
export function useRowPreview(stores: Stores, box: RefObject<HTMLElement | null>): void {
  useEffect(
    function previewRows() {
      const element = box.current;
      if (!element) return;
      const rowOf = (index: number | null) =>
        element.querySelector<HTMLElement>(`[data-event="${index}"]`);

      function enter(event: Event): void {
        const row =
          event.target instanceof Element
            ? event.target.closest<HTMLElement>('[data-event]')
            : null;
        stores.pointer.hover(row ? Number(row.dataset.event) : null, 'list');
      }
      function reveal(): void {
        rowOf(selectSelectedIndex(stores.story.getState()))?.scrollIntoView({ block: 'nearest' });
      }
      function leave(): void {
        stores.pointer.hover(null, 'list');
      }
      element.addEventListener('pointerover', enter);
      element.addEventListener('pointerleave', leave);
      element.addEventListener('focusin', enter);
      element.addEventListener('focusout', leave);
      const stopHover = stores.pointer.subscribe((now, before) => {
        rowOf(before.hovered)?.removeAttribute('data-hovered');
        rowOf(now.hovered)?.setAttribute('data-hovered', 'true');
      });
      const stopReveal = stores.story.subscribe((now, before) => {
        if (now.reveals !== before.reveals) reveal();
      });
      reveal();
      return function stopPreviewing() {
        element.removeEventListener('pointerover', enter);
        element.removeEventListener('pointerleave', leave);
        element.removeEventListener('focusin', enter);
        element.removeEventListener('focusout', leave);
        stopHover();
        stopReveal();
      };
    },
    [stores, box],
  );
}
