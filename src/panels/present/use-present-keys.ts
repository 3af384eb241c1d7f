import { useEffect, useRef } from 'react';
import { commandOf, isDigit, isEnter, type Command } from './present-keys.ts';

/**
 * Hears the keys of a presentation wherever the focus is. Digits are kept until Enter, which jumps to the
 * step of that number, or any other key; Shift is none, since on some keyboards digits need it.
 */
export function usePresentKeys(
  act: (command: Command) => void,
  jumpTo: (nth: number) => void,
): void {
  const typed = useRef('');
  useEffect(
    function hearKeys() {
      function onKey(press: KeyboardEvent): void {
        if (press.defaultPrevented || press.key === 'Shift') return;
        const target = press.target instanceof Element ? press.target : null;
        if (isDigit(press, target)) {
          if (!press.repeat) typed.current = (typed.current + press.key).slice(-3);
          return;
        }
        const number = typed.current;
        typed.current = '';
        if (number !== '' && isEnter(press)) {
          press.preventDefault();
          return jumpTo(Number(number));
        }
        const command = commandOf(press, target);
        if (command === null) return;
        press.preventDefault();
        if (command !== 'swallow') act(command);
      }
      window.addEventListener('keydown', onKey);
      return function stopHearing() {
        window.removeEventListener('keydown', onKey);
      };
    },
    [act, jumpTo],
  );
}
