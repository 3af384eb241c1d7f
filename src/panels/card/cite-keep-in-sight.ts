import { useEffect, type RefObject } from 'react';

const ACTIONS = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;

/**
 * Parts of the card that arrive late push the citation down. Where the keyboard was brought to it
 * meanwhile, it stays in sight until the reader does something; a press inside it brings nothing.
 */
export function useKeepInSight(bodyRef: RefObject<HTMLElement | null>): void {
  useEffect(
    function keepInSight() {
      const section = bodyRef.current?.closest('section');
      const card = section?.closest('article');
      if (!section || !card) return;
      let isKept = false;
      let isPressed = false;
      const leaving = new AbortController();
      const listen = { signal: leaving.signal, capture: true, passive: true };
      for (const action of ACTIONS) window.addEventListener(action, () => (isKept = false), listen);
      section.addEventListener('mousedown', () => (isPressed = true), listen);
      window.addEventListener('mouseup', () => (isPressed = false), listen);
      section.addEventListener('focusin', () => (isKept = !isPressed), listen);
      const observer = new ResizeObserver(() => {
        if (isKept) section.scrollIntoView({ block: 'start' });
      });
      observer.observe(card);
      return function letGo() {
        leaving.abort();
        observer.disconnect();
      };
    },
    [bodyRef],
  );
}
