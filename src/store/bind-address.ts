import { decodeView, encodeView } from './url-codec.ts';
import type { StoryStore } from './story-store.ts';

/** Browsers refuse more than some 200 rewritings of the address in 30 s. */
export const REWRITE_APART_MS = 250;

/** The parts of `window` that the address needs; a test gives its own. */
export interface AddressBar {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly addEventListener: (type: 'popstate' | 'hashchange', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate' | 'hashchange', listener: () => void) => void;
}

/**
 * Keeps the address and the view the same, both ways. Decisions are steps of the history, written
 * at once; adjustments only rewrite the current step, a little later and together. Returns its
 * undo; without it the app still works.
 */
export function bindAddress(store: StoryStore, bar: AddressBar): () => void {
  const { story } = store.getState();
  let waiting: ReturnType<typeof setTimeout> | null = null;

  const stopWriting = store.subscribe((state, before) => {
    if (state.view === before.view) return;
    switch (state.weight) {
      case 'arrival':
        return forget();
      case 'adjustment':
        waiting ??= setTimeout(rewrite, REWRITE_APART_MS);
        return;
      case 'decision': {
        const left = waiting === null ? null : encodeView(before.view, story);
        const fragment = encodeView(state.view, story);
        forget();
        if (left !== null && left !== fragment) write('replaceState', left);
        write('pushState', fragment);
      }
    }
  });

  function rewrite(): void {
    waiting = null;
    write('replaceState', encodeView(store.getState().view, story));
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
  bar.addEventListener('hashchange', read);
  return () => {
    stopWriting();
    forget();
    bar.removeEventListener('popstate', read);
    bar.removeEventListener('hashchange', read);
  };
}
