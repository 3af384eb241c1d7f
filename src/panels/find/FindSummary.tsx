import { useStore } from 'zustand';
import { selectShown } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../ui/messages/messages.ts';
import styles from './FindSummary.module.css';

/** One short line: how many events are shown, and the way back to all of them. */
export function FindSummary({ stores }: { readonly stores: Stores }) {
  const shown = useStore(stores.story, selectShown);
  const hidesSome = shown.count < shown.of;
  return (
    <div className={styles.summary}>
      <span>{hidesSome ? t.story.shownOf(shown.count, shown.of) : t.story.events(shown.of)}</span>
      {hidesSome && <Button onClick={stores.story.actions.showAll}>{t.story.showAll}</Button>}
    </div>
  );
}
