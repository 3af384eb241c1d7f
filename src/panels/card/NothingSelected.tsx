import { useStore } from 'zustand';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './NothingSelected.module.css';

/** The card before an event is chosen: one question to start with. */
export function NothingSelected({ stores }: { readonly stores: Stores }) {
  const question = useStore(stores.story, (state) => state.story.clusters[0]?.question);
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{t.card.chooseAnEvent}</h2>
      {question !== undefined && <p>{t.card.startWith(question)}</p>}
    </div>
  );
}
