import { useStore } from 'zustand';
import { selectShown } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './ShownCount.module.css';

/** "41 events", or how many of them the filters leave, and the way back to all. Brief: only the latter. */
export function ShownCount({
  stores,
  brief,
}: {
  readonly stores: Stores;
  readonly brief: boolean;
}) {
  const shown = useStore(stores.story, selectShown);
  if (shown.count === shown.of) {
    return brief ? null : <span className={styles.count}>{t.story.events(shown.of)}</span>;
  }
  return (
    <span className={styles.count}>
      {t.story.shownOf(shown.count, shown.of)}
      <button type="button" className={styles.all} onClick={() => stores.story.actions.showAll()}>
        {t.story.showAll}
      </button>
    </span>
  );
}
