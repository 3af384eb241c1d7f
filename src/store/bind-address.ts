import { decodeView, encodeView } from './url-codec.ts';
import type { StoryStore } from './story-store.ts';

/** Browsers refuse more than some 200 rewritings of the address in 30 s. */
export const REWRITE_APART_MS = 250;

/** The parts of `window` that the address needs; a test gives its own. */
export interface AddressBar {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly addEventListener: (type: 'popstate', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate', listener: () => void) => void;
}

/**
 * Keeps the address and the view the same, both ways. Decisions are steps of the history, written
 * at once; adjustments only rewrite the current step, a little later and together; what is live is
 * not written until it is decided. Inside another page nothing is a step: Back there belongs to that
 * page. Returns its undo; without it the app still works.
 */
export function bindAddress(store: StoryStore, bar: AddressBar): () => void {
  const { story } = store.getState();
  let waiting: ReturnType<typeof setTimeout> | null = null;
  /** the address of the last adjustment, not yet written */
  let adjusted = '';

  const stopWriting = store.subscribe((state, before) => {
    if (state.view === before.view) return;
    switch (state.weight) {
      case 'arrival':
        return forget();
      case 'live':
        return;
      case 'adjustment':
        adjusted = encodeView(state.view, story);
        waiting ??= setTimeout(rewrite, REWRITE_APART_MS);
        return;
      case 'decision': {
        const fragment = encodeView(state.view, story);
        if (waiting !== null && adjusted !== fragment) write('replaceState', adjusted);
        forget();
        write(state.view.embed ? 'replaceState' : 'pushState', fragment);
      }
    }
  });

  function rewrite(): void {
    waiting = null;
    write('replaceState', adjusted);
  }

  function forget(): void {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
  }

  function write(way: 'pushState' | 'replaceState', fragment: string): void {
    if (fragment === bar.location.hash.replace(/^#/, '')) return;
    const { pathname, search } = bar.location;
    bar.history[way](null, '', `${pathname}${search}${fragment === '' ? '' : `#${fragment}`}`);
  }

  function read(): void {
    forget();
    const { view, notes } = decodeView(bar.location.hash, story);
    if (encodeView(view, story) !== encodeView(store.getState().view, story) || notes.length > 0) {
      store.actions.goTo(view, 'arrival', notes);
    }
  }

  bar.addEventListener('popstate', read);
  return () => {
    stopWriting();
    forget();
    bar.removeEventListener('popstate', read);
  };
}
