import { createUndo } from './undo.ts';
import type { StoryStore } from './story-store.ts';

type KeySource = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/**
 * Ctrl+Z takes the last decision back, Shift+Ctrl+Z or Ctrl+Y brings it again (Cmd on a Mac). A field
 * keeps its own undo, and a presentation its steps. Returns its end.
 */
export function bindUndo(store: StoryStore, keys: KeySource): () => void {
  const history = createUndo(store);
  function onKey(event: KeyboardEvent): void {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    const { mode } = store.getState().view;
    if (mode === 'present' || mode === 'console' || isField(event.target)) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) history.redo();
    else history.undo();
  }
  keys.addEventListener('keydown', onKey);
  return () => {
    history.dispose();
    keys.removeEventListener('keydown', onKey);
  };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}
