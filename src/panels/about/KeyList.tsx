import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './KeyList.module.css';

/** Everything works with the keyboard alone, and by which keys. */
export function KeyList() {
  return (
    <>
      <p>{late.about.keysHelp}</p>
      <dl className={styles.keys}>
        {t.app.keys.map(([keys, what]) => (
          <div key={keys} className={styles.row}>
            <dt className={styles.key}>
              {/^[←→↑↓ ]+$/.test(keys) ? late.about.arrowKeys(keys) : keys}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
