import { decodeView, encodeView } from './url-codec.ts';
import type { StoryStore } from './story-store.ts';

/** The parts of `window` that the address needs; a test gives its own. */
export type AddressBar = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener'
>;

/**
 * Keeps the address and the view the same, both ways. Decisions are steps of the history,
 * adjustments only rewrite the current step. Returns its undo; without it the app still works.
 */
export function bindAddress(store: StoryStore, bar: AddressBar): () => void {
  const { story } = store.getState();
  const stopWriting = store.subscribe((state, before) => {
    if (state.view === before.view || state.weight === 'arrival') return;
    const fragment = encodeView(state.view, story);
    if (fragment === bar.location.hash.replace(/^#/, '')) return;
    const address = `${bar.location.pathname}${bar.location.search}${fragment === '' ? '' : `#${fragment}`}`;
    if (state.weight === 'decision') bar.history.pushState(null, '', address);
    else bar.history.replaceState(null, '', address);
  });
  function read(): void {
    const { view, notes } = decodeView(bar.location.hash, story);
    if (encodeView(view, story) !== encodeView(store.getState().view, story) || notes.length > 0) {
      store.actions.goTo(view, 'arrival', notes);
    }
  }
  bar.addEventListener('popstate', read);
  bar.addEventListener('hashchange', read);
  return () => {
    stopWriting();
    bar.removeEventListener('popstate', read);
    bar.removeEventListener('hashchange', read);
  };
}
