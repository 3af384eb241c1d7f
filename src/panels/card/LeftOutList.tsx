import { late } from '../../ui/messages/late-messages.ts';
import { CardSection } from './CardSection.tsx';
import type { LeftOut } from './left-out.ts';
import { LeftOutEntry } from './LeftOutEntry.tsx';
import styles from './ToldBody.module.css';

interface LeftOutListProps {
  /** of the article that leaves it out */
  readonly letter: string;
  readonly entries: readonly LeftOut[];
}

/** What a reader of this article alone would not know. */
export function LeftOutList({ letter, entries }: LeftOutListProps) {
  return (
    <CardSection title={late.cardLate.leavesOut}>
      {entries.length === 0 && <p className={styles.small}>{late.cardLate.nothingLeftOut}</p>}
      <ul>
        {entries.map((entry, i) => (
          <LeftOutEntry key={i} letter={letter} entry={entry} />
        ))}
      </ul>
    </CardSection>
  );
}
