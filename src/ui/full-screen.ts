import { useSyncExternalStore } from 'react';

/**
 * Asks the browser for the whole screen; must be called while a press is being handled. A browser that
 * refuses leaves the page in its window, where everything works as well.
 */
export function fillTheScreen(): void {
  document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

/** True while the page fills the screen, by its own wish. */
export function useFullScreen(): boolean {
  return useSyncExternalStore(watch, () => document.fullscreenElement !== null);
}

function watch(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
