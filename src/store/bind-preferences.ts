import type { PreferencesState, PreferencesStore } from './preferences-store.ts';

const QUERIES = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  still: '(prefers-reduced-motion: reduce)',
  print: 'print',
} as const;

/**
 * Writes theme, text size and motion to the root element, as style sheets read them. Paper is always
 * black on white. Returns its undo.
 */
export function bindPreferences(
  store: PreferencesStore,
  root: HTMLElement,
  match: Window['matchMedia'],
): () => void {
  const dark = match(QUERIES.dark);
  const contrast = match(QUERIES.contrast);
  const still = match(QUERIES.still);
  const print = match(QUERIES.print);
  function write(): void {
    const state = store.getState();
    root.dataset.theme = print.matches
      ? 'projector'
      : themeOf(state, contrast.matches, dark.matches);
    root.dataset.text = String(state.textSize);
    root.dataset.motion = state.motion === 'none' || still.matches ? 'reduced' : 'full';
  }
  write();
  const stop = store.subscribe(write);
  for (const query of [dark, contrast, still, print]) query.addEventListener('change', write);
  return () => {
    stop();
    for (const query of [dark, contrast, still, print]) query.removeEventListener('change', write);
  };
}

function themeOf({ theme, lent }: PreferencesState, contrast: boolean, dark: boolean): string {
  if (lent !== null) return lent;
  if (theme !== 'system') return theme;
  if (contrast) return 'contrast';
  return dark ? 'dark' : 'light';
}
