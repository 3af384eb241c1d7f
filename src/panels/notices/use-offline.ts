import { useSyncExternalStore } from 'react';

/** True while the browser knows that it has no network. */
export function useOffline(): boolean {
  return useSyncExternalStore(watch, () => !navigator.onLine);
}

function watch(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
