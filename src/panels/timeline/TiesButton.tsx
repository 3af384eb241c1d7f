import { useStore } from 'zustand';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './ZoomButtons.module.css';

/** Draws, on the timeline and on the map, what the selected event has to do with others. */
export function TiesButton({ stores }: { readonly stores: Stores }) {
  const isOn = useStore(stores.story, (state) => state.view.ties);
  return (
    <button
      type="button"
      className={styles.ties}
      aria-pressed={isOn}
      title={t.story.tiesTitle}
      onClick={() => stores.story.actions.setTies(!isOn)}
    >
      {t.story.ties}
    </button>
  );
}
