import { useSyncExternalStore } from 'react';
import { forgetWidths } from './measure-text.ts';

let version = 0;

/** Grows when fonts have arrived, since texts have other widths then. */
export function useFontVersion(): number {
  return useSyncExternalStore(watch, () => version);
}

function watch(changed: () => void): () => void {
  function onFonts(): void {
    version++;
    forgetWidths();
    changed();
  }
  document.fonts.addEventListener('loadingdone', onFonts);
  return () => document.fonts.removeEventListener('loadingdone', onFonts);
}
