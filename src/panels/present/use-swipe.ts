import { useEffect, type RefObject } from 'react';

/** How far a finger goes before it is a swipe, and how much flatter than steep; px. */
const LEAST_PX = 60;
const FLATTER = 1.5;

/** A swipe of one finger over the wall: to the left goes on, to the right goes back. */
export function useSwipe(
  wall: RefObject<HTMLElement | null>,
  go: (way: 'next' | 'back') => void,
): void {
  useEffect(
    function hearSwipes() {
      const element = wall.current;
      if (!element) return;
      let start: PointerEvent | null = null;
      let fingers = 0;
      const down = (event: PointerEvent) => {
        if (event.pointerType === 'mouse') return;
        fingers += 1;
        start = fingers === 1 ? event : null;
      };
      const up = (event: PointerEvent) => {
        fingers = Math.max(0, fingers - 1);
        if (event.pointerId !== start?.pointerId) return;
        const x = event.clientX - start.clientX;
        const y = event.clientY - start.clientY;
        start = null;
        if (Math.abs(x) >= LEAST_PX && Math.abs(x) > FLATTER * Math.abs(y))
          go(x < 0 ? 'next' : 'back');
      };
      const cancel = () => {
        fingers = 0;
        start = null;
      };
      element.addEventListener('pointerdown', down);
      element.addEventListener('pointerup', up);
      element.addEventListener('pointercancel', cancel);
      return function stopHearing() {
        element.removeEventListener('pointerdown', down);
        element.removeEventListener('pointerup', up);
        element.removeEventListener('pointercancel', cancel);
      };
    },
    [wall, go],
  );
}
