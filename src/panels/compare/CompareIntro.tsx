import { late } from '../../ui/messages/late-messages.ts';
import { ClaimSigns } from './ClaimSigns.tsx';
import styles from './CompareIntro.module.css';

interface CompareIntroProps {
  readonly articles: number;
  readonly claims: number;
  /** id of the sentence, which also describes the table */
  readonly id: string;
}

/** What the table is for, in one line, and what its signs mean. */
export function CompareIntro({ articles, claims, id }: CompareIntroProps) {
  return (
    <div className={styles.intro}>
      <h2 className={styles.title}>{late.compare.title}</h2>
      <p id={id} className={styles.sentence}>
        {late.compare.intro(articles, claims)}
      </p>
      <ClaimSigns />
    </div>
  );
}
