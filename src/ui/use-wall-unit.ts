import { useSyncExternalStore } from 'react';

/** A hundredth of the window's height, px; less in windows narrower than 4:3, so that words keep fitting. */
export function useWallUnit(): number {
  return useSyncExternalStore(watch, read);
}

function watch(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

function read(): number {
  return Math.min(window.innerHeight / 100, (window.innerWidth * 3) / 400);
}
