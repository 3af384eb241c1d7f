import type { Account } from '../../model/study.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import type { Known } from './known.ts';
import styles from './Changes.module.css';

interface ChangesProps {
  readonly changes: Account['from'][number]['changes'];
  readonly known: Known;
}

/** What changed at one copy: before and after, and the event that tells more. */
export function Changes({ changes, known }: ChangesProps) {
  return (
    <ul className={styles.changes}>
      {changes.map(({ about, before, after, event }) => {
        const title = event === null ? null : known.titleOf(event);
        return (
          <li key={about} className={styles.change}>
            <strong className={styles.about}>{late.lineage.changed(about)}</strong>
            <span className={styles.pair}>
              <span className={styles.side}>
                <span className="visually-hidden">{late.lineage.before} </span>
                <Words text={before} />
              </span>
              <span className={styles.after}>
                <svg className={styles.arrow} viewBox="0 0 18 12" aria-hidden="true">
                  <path d="M1,6H16M11,1.5L16,6L11,10.5" />
                </svg>
                <span className={styles.side} data-after="true">
                  <span className="visually-hidden"> {late.lineage.after} </span>
                  <Words text={after} />
                </span>
              </span>
            </span>
            {event !== null && title !== null && (
              <button type="button" className={styles.event} onClick={() => known.openEvent(event)}>
                {late.lineage.toEvent(title)}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
