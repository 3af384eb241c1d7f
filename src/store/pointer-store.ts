import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventIndex } from '../model/story.ts';

/** Who shows the preview, so that a panel does not echo its own. */
export type PointerSource = 'timeline' | 'map' | 'list' | 'card';

/** What the pointer or the keyboard focus rests on. */
export interface PointerState {
  readonly hovered: EventIndex | null;
  readonly source: PointerSource | null;
}

export interface PointerStore extends StoreApi<PointerState> {
  readonly hover: (index: EventIndex | null, source: PointerSource) => void;
}

/**
 * The fleeting half of the state, changed up to 60 times a second. Panels `subscribe` and change
 * their drawing by hand; no React component reads it, so hovering renders nothing.
 */
export function createPointerStore(): PointerStore {
  const store = createStore<PointerState>()(() => ({ hovered: null, source: null }));
  return Object.assign(store, {
    hover: (hovered: EventIndex | null, panel: PointerSource) => {
      const source = hovered === null ? null : panel;
      const now = store.getState();
      if (now.hovered !== hovered || now.source !== source) store.setState({ hovered, source });
    },
  });
}
