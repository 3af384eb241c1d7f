import { useEffect, useState } from 'react';

const RESTS_AFTER_MS = 2000;

/** True once the mouse has not moved for two seconds, so that its pointer can go. */
export function useRestingPointer(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(function watchThePointer() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function onMove(): void {
      setResting(false);
      clearTimeout(timer);
      timer = setTimeout(() => setResting(true), RESTS_AFTER_MS);
    }
    onMove();
    window.addEventListener('pointermove', onMove);
    return function stopWatching() {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
    };
  }, []);
  return isResting;
}
