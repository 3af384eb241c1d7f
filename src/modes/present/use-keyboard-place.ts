import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Overlay } from '../../panels/present/present-keys.ts';

/**
 * What opens over the wall takes the keyboard; once it closes, the button that a key pressed to open it
 * has it again, or else the wall. A mouse leaves it to the wall too, so that space goes on to the next
 * step. Nor is it lost with a button that goes, e.g. when the screen is filled.
 */
export function useKeyboardPlace(
  wall: RefObject<HTMLElement | null>,
  overlay: Overlay | null,
): void {
  const opener = useRef<HTMLElement | null>(null);
  useLayoutEffect(
    function rememberTheButton() {
      if (overlay !== null) opener.current ??= buttonUnderTheKeys();
    },
    [overlay],
  );
  useEffect(
    function giveTheKeyboardBack() {
      if (overlay !== null) return;
      const place = opener.current?.isConnected ? opener.current : wall.current;
      opener.current = null;
      place?.focus({ preventScroll: true });
    },
    [overlay, wall],
  );
  useEffect(
    function giveItToTheWall() {
      const element = wall.current;
      function onMouse(event: MouseEvent): void {
        if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
        event.preventDefault();
        element?.focus({ preventScroll: true });
      }
      element?.addEventListener('mousedown', onMouse);
      return () => element?.removeEventListener('mousedown', onMouse);
    },
    [wall],
  );
  useEffect(function catchTheKeyboard() {
    if (document.activeElement === document.body) wall.current?.focus({ preventScroll: true });
  });
}

function buttonUnderTheKeys(): HTMLElement | null {
  const { activeElement } = document;
  const isButton = activeElement?.matches('button:focus-visible');
  return isButton && activeElement instanceof HTMLElement ? activeElement : null;
}
