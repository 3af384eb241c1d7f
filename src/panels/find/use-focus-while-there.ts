import { useEffect, type RefObject } from 'react';

/**
 * Takes the focus when the element appears, unless that would open a keyboard on the screen, and
 * gives it back to what had it when the element goes.
 */
export function useFocusWhileThere(target: RefObject<HTMLElement | null>): void {
  useEffect(
    function takeFocus() {
      if (window.matchMedia('(pointer: coarse)').matches) return;
      const before = document.activeElement;
      target.current?.focus();
      return function giveBack() {
        const isLost = document.activeElement === document.body;
        if (isLost && before instanceof HTMLElement) before.focus();
      };
    },
    [target],
  );
}
