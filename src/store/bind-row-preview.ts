import type { PointerStore } from './pointer-store.ts';

/**
 * Rows marked `data-event` (position of an event) preview it elsewhere under the pointer or the
 * focus, and carry `data-hovered` while another panel previews it. Returns its undo.
 */
export function bindRowPreview(pointer: PointerStore, element: HTMLElement): () => void {
  const rowsOf = (index: number | null) => element.querySelectorAll(`[data-event="${index}"]`);

  function enter(event: Event): void {
    const row =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-event]') : null;
    pointer.hover(row ? Number(row.dataset.event) : null, 'list');
  }
  function leave(): void {
    pointer.hover(null, 'list');
  }
  element.addEventListener('pointerover', enter);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('focusin', enter);
  element.addEventListener('focusout', leave);
  const stopHover = pointer.subscribe((now, before) => {
    for (const row of rowsOf(before.hovered)) row.removeAttribute('data-hovered');
    for (const row of rowsOf(now.hovered)) row.setAttribute('data-hovered', 'true');
  });
  return function unbind() {
    element.removeEventListener('pointerover', enter);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('focusin', enter);
    element.removeEventListener('focusout', leave);
    stopHover();
  };
}
