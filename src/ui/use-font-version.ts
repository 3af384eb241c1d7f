import { useSyncExternalStore } from 'react';
import { forgetWidths } from './measure-text.ts';

let version = 0;

// Listens from the start: fonts may arrive between a component's first measuring and its effects.
document.fonts.addEventListener('loadingdone', () => {
  version++;
  forgetWidths();
});

/** Grows when fonts have arrived, since texts have other widths then. */
export function useFontVersion(): number {
  return useSyncExternalStore(watch, () => version);
}

function watch(changed: () => void): () => void {
  document.fonts.addEventListener('loadingdone', changed);
  return () => document.fonts.removeEventListener('loadingdone', changed);
}
