import { useEffect, type RefObject } from 'react';
import type { Stores } from '../../store/stores.ts';

/** Thickens the outline of whatever mark the pointer or the focus is on, in any panel. No render. */
export function useHoverPreview({ pointer }: Stores, inside: RefObject<HTMLElement | null>): void {
  useEffect(
    function followPointer() {
      return pointer.subscribe(({ hovered }) => {
        const chart = inside.current?.parentElement;
        if (!chart) return;
        for (const mark of chart.querySelectorAll('[data-hovered]'))
          mark.removeAttribute('data-hovered');
        if (hovered === null) return;
        for (const mark of chart.querySelectorAll(`g[data-events~="${hovered}"]`))
          mark.setAttribute('data-hovered', '');
      });
    },
    [pointer, inside],
  );
}
