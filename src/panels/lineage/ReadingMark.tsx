import type { Account } from '../../model/study.ts';
import styles from './ReadingMark.module.css';

/** A small page: full where all of it was read, half where parts were, an outline where nothing was. */
export function ReadingMark({ read }: { readonly read: Account['read'] }) {
  return (
    <svg className={styles.mark} viewBox="0 0 12 14" aria-hidden="true" focusable="false">
      <path className={styles.page} data-read={read} d="M1,1H11V13H1Z" />
      {read === 'part' && <path className={styles.half} d="M1,1H6V13H1Z" />}
    </svg>
  );
}
