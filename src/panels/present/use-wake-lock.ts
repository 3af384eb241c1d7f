import { useEffect, useState } from 'react';

/** Keeps the screen awake while the page is seen; false where the browser cannot or will not. */
export function useWakeLock(): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(function keepAwake() {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    async function ask(): Promise<void> {
      if (document.hidden || !('wakeLock' in navigator)) return;
      try {
        lock = await navigator.wakeLock.request('screen');
        lock.addEventListener('release', () => setAwake(false));
        if (isOver) await lock.release();
        else setAwake(true);
      } catch {
        // Refused, e.g. to save the battery: the notes say that the screen may go dark.
        setAwake(false);
      }
    }
    const askAgain = () => void ask();
    askAgain();
    document.addEventListener('visibilitychange', askAgain);
    return function letSleep() {
      isOver = true;
      document.removeEventListener('visibilitychange', askAgain);
      void lock?.release();
    };
  }, []);
  return isAwake;
}
