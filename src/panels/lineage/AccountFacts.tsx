import { dateInWords } from '../../model/date-words.ts';
import type { Account } from '../../model/study.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import { Descent } from './Descent.tsx';
import type { Known } from './known.ts';
import { ReadingMark } from './ReadingMark.tsx';
import styles from './AccountFacts.module.css';

interface AccountFactsProps {
  readonly account: Account;
  readonly known: Known;
}

/** All that is known of one account but its name. */
export function AccountFacts({ account, known }: AccountFactsProps) {
  const { kind, when, read, readWhy, says, url, from } = account;
  const isNamed = kind !== 'article' || !known.isBlind;
  return (
    <div className={styles.facts}>
      <p className={styles.meta}>
        {late.lineage.kinds[kind]} · {when ? dateInWords(when) : late.lineage.noDate}
      </p>
      <p>
        <Words text={says} />
      </p>
      <p className={styles.meta}>
        <ReadingMark read={read} /> <strong>{late.lineage.readsLong[read]}.</strong>{' '}
        <Words text={readWhy} />{' '}
        {url !== null && isNamed && (
          <>
            <a href={url} target="_blank" rel="noreferrer">
              {late.lineage.opens[read]}
            </a>{' '}
            ({late.lineage.leavesThisPage})
          </>
        )}
      </p>
      {from.length > 0 && (
        <>
          <p className={styles.comes}>{late.lineage.comesFrom}</p>
          <ul className={styles.from}>
            {from.map((line) => (
              <li key={line.account}>
                <Descent line={line} to={account.id} known={known} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
