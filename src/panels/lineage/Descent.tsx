import type { Account } from '../../model/study.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import { Changes } from './Changes.tsx';
import type { Known } from './known.ts';
import styles from './Descent.module.css';

interface DescentProps {
  readonly line: Account['from'][number];
  /** id of the account that comes from there */
  readonly to: string;
  readonly known: Known;
  /** the account it comes from is named above it already */
  readonly isNamed?: boolean;
}

/** From where an account comes, how we know, and what changed on the way. */
export function Descent({ line, to, known, isNamed = false }: DescentProps) {
  const number = known.numberOf(line.account, to);
  return (
    <>
      {!isNamed && (
        <p className={styles.from}>
          <strong>{known.nameOf(line.account)}</strong>
          {number !== null && <span className={styles.number}>{late.lineage.copy(number)}</span>}
        </p>
      )}
      <p className={styles.why}>
        {late.lineage.hows[line.how]}. <Words text={line.why} />
      </p>
      {line.changes.length > 0 && <Changes changes={line.changes} known={known} />}
    </>
  );
}
