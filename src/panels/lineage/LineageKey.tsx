import { late } from '../../ui/messages/late-messages.ts';
import { DESCENTS, READINGS } from '../../model/vocabulary.ts';
import styles from './LineageKey.module.css';

const DASHES = { named: undefined, shown: undefined, inferred: '5 4' } as const;
const WIDTHS = { named: 2.5, shown: 1.25, inferred: 1.5 } as const;

/** What frames, lines and numbers mean. */
export function LineageKey() {
  return (
    <ul className={styles.key} aria-label={late.lineage.key}>
      {READINGS.map((read) => (
        <li key={read}>
          <span className={styles.frame} data-read={read} aria-hidden="true" />
          {late.lineage.keyFrames[read]}
        </li>
      ))}
      {DESCENTS.map((how) => (
        <li key={how}>
          <svg className={styles.line} viewBox="0 0 26 10" aria-hidden="true">
            <path d="M0,5H22" strokeWidth={WIDTHS[how]} strokeDasharray={DASHES[how]} />
            <path className={styles.head} d="M26,5l-7,-3.5v7Z" />
          </svg>
          {late.lineage.keyLines[how]}
        </li>
      ))}
      <li>
        <span className={styles.number} aria-hidden="true">
          1
        </span>
        {late.lineage.keyNumber}
      </li>
    </ul>
  );
}
