import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { CopyView } from './CopyView.tsx';
import styles from './ForTeacher.module.css';

interface ForTeacherProps {
  readonly note: string;
  readonly stores: Stores;
}

/** What a class need not see: closed at every step. */
export function ForTeacher({ note, stores }: ForTeacherProps) {
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{late.story.forTeacher}</summary>
      <p>{note}</p>
      <CopyView stores={stores} />
    </details>
  );
}
