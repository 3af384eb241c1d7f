import { useSyncExternalStore } from 'react';

/** Whether the page is being laid out for paper. */
export function usePaper(): boolean {
  return useSyncExternalStore(watch, read);
}

function read(): boolean {
  return window.matchMedia('print').matches;
}

function watch(changed: () => void): () => void {
  const query = window.matchMedia('print');
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
