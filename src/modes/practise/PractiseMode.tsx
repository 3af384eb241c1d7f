import type { Study } from '../../model/study.ts';
import { PractisePanel } from '../../panels/practise/PractisePanel.tsx';
import type { AnswersStore } from '../../store/answers-store.ts';
import type { Stores } from '../../store/stores.ts';
import styles from './PractiseMode.module.css';

interface PractiseModeProps {
  readonly stores: Stores;
  readonly study: Study;
  readonly answers: AnswersStore;
  readonly loadBasemap: () => Promise<unknown>;
}

/** Exercises on the story, over the whole page. */
export function PractiseMode(props: PractiseModeProps) {
  return (
    <main id="practise" tabIndex={-1} className={styles.practise}>
      <PractisePanel {...props} />
    </main>
  );
}
