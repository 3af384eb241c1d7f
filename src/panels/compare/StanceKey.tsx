import { STANCES } from '../../model/vocabulary.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { StanceWord } from './StanceWord.tsx';
import styles from './StanceKey.module.css';

/** The five words of the table, each with its meaning. */
export function StanceKey() {
  return (
    <ul className={styles.key} aria-label={late.compare.stanceKey}>
      {[...STANCES, 'silent' as const].map((stance) => (
        <li key={stance} className={styles.entry}>
          <StanceWord stance={stance} /> {late.compare.stanceMeanings[stance]}
        </li>
      ))}
    </ul>
  );
}
