import { late } from '../../ui/messages/late-messages.ts';
import styles from './KeyList.module.css';

/** The keys of a presentation. */
export function KeyList() {
  return (
    <section aria-label={late.present.run.keys}>
      <h2 className={styles.title}>{late.present.run.keys}</h2>
      <dl className={styles.keys}>
        {late.present.run.keyList.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
