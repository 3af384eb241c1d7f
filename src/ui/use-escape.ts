import { useEffect, type RefObject } from 'react';

/** Calls back when Esc is pressed inside an element, unless something in it has used the key. */
export function useEscape(inside: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(
    function listenForEscape() {
      const element = inside.current;
      if (!element) return;
      function onKey(event: KeyboardEvent): void {
        if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
      }
      element.addEventListener('keydown', onKey);
      return function stopListening() {
        element.removeEventListener('keydown', onKey);
      };
    },
    [inside, onEscape],
  );
}
