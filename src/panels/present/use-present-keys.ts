import { useEffect, useRef } from 'react';
import { commandOf, isDigit, type Command } from './present-keys.ts';

/**
 * Hears the keys of a presentation wherever the focus is. Digits are kept until Enter, which jumps to the
 * step of that number, or any other key.
 */
export function usePresentKeys(
  act: (command: Command) => void,
  jumpTo: (nth: number) => void,
): void {
  const typed = useRef('');
  useEffect(
    function hearKeys() {
      function onKey(press: KeyboardEvent): void {
        if (press.defaultPrevented) return;
        if (isDigit(press)) {
          typed.current = (typed.current + press.key).slice(-3);
          return;
        }
        const number = typed.current;
        typed.current = '';
        const target = press.target instanceof Element ? press.target : null;
        const command = commandOf(press, target);
        if (command === null) return;
        press.preventDefault();
        if (command === 'swallow') return;
        if (press.key === 'Enter' && number !== '') jumpTo(Number(number));
        else act(command);
      }
      window.addEventListener('keydown', onKey);
      return function stopHearing() {
        window.removeEventListener('keydown', onKey);
      };
    },
    [act, jumpTo],
  );
}
