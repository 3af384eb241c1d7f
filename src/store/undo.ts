import type { StoryStore } from './story-store.ts';
import type { ViewState } from '../model/view.ts';

/** How many decisions can be taken back. */
const MOST_STEPS = 200;

export interface Undo {
  /** takes the last decision back; false where there is none */
  readonly undo: () => boolean;
  /** brings back what was taken back; false where nothing was, or a new decision followed */
  readonly redo: () => boolean;
  readonly dispose: () => void;
}

/**
 * Remembers the view before each decision. What only adjusts a view (panning, typing) comes back with
 * it; a gesture under way counts once it is decided.
 */
export function createUndo(store: StoryStore): Undo {
  const past: ViewState[] = [];
  const future: ViewState[] = [];
  let settled = store.getState().view;
  let isMoving = false;

  const dispose = store.subscribe(({ view, weight }, before) => {
    if (view === before.view || weight === 'live') return;
    if (weight === 'decision' && !isMoving) {
      past.push(settled);
      past.splice(0, past.length - MOST_STEPS);
      future.length = 0;
    }
    settled = view;
  });

  function move(from: ViewState[], to: ViewState[]): boolean {
    const view = from.pop();
    if (!view) return false;
    to.push(settled);
    isMoving = true;
    store.actions.goTo(view, 'decision');
    isMoving = false;
    return true;
  }

  return { undo: () => move(past, future), redo: () => move(future, past), dispose };
}
