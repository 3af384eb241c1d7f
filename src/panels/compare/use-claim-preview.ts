import { useEffect, type RefObject } from 'react';
import type { Stores } from '../../store/stores.ts';

/**
 * Rows marked `data-event` preview their event elsewhere under the pointer or the focus, and light
 * up when another panel previews it. Renders nothing.
 */
export function useClaimPreview(stores: Stores, box: RefObject<HTMLElement | null>): void {
  useEffect(
    function previewClaims() {
      const element = box.current;
      if (!element) return;
      const rowsOf = (index: number | null) => element.querySelectorAll(`[data-event="${index}"]`);

      function enter(event: Event): void {
        const row =
          event.target instanceof Element
            ? event.target.closest<HTMLElement>('[data-event]')
            : null;
        stores.pointer.hover(row ? Number(row.dataset.event) : null, 'list');
      }
      function leave(): void {
        stores.pointer.hover(null, 'list');
      }
      element.addEventListener('pointerover', enter);
      element.addEventListener('pointerleave', leave);
      element.addEventListener('focusin', enter);
      element.addEventListener('focusout', leave);
      const stopHover = stores.pointer.subscribe((now, before) => {
        for (const row of rowsOf(before.hovered)) row.removeAttribute('data-hovered');
        for (const row of rowsOf(now.hovered)) row.setAttribute('data-hovered', 'true');
      });
      return function stopPreviewing() {
        element.removeEventListener('pointerover', enter);
        element.removeEventListener('pointerleave', leave);
        element.removeEventListener('focusin', enter);
        element.removeEventListener('focusout', leave);
        stopHover();
      };
    },
    [stores, box],
  );
}
