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
