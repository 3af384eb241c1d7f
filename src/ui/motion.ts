/** True where the reader asked for no movement: in the Display menu or in the system's settings. */
export function wantsNoMotion(): boolean {
  return document.documentElement.dataset.motion === 'reduced';
}
