import type { Family } from '../../geometry/lineage-families.ts';
import { AccountFacts } from './AccountFacts.tsx';
import { familyTitle } from './family-title.ts';
import type { Known } from './known.ts';
import styles from './LineageList.module.css';

interface LineageListProps {
  readonly families: readonly Family[];
  readonly known: Known;
  /** id of an account's entry in the page */
  readonly rowId: (account: string) => string;
}

/** The whole tree in words: each account stands after those it comes from. */
export function LineageList({ families, known, rowId }: LineageListProps) {
  return (
    <>
      {families.map((family, nth) => {
        const before = families
          .slice(0, nth)
          .reduce((count, { accounts }) => count + accounts.length, 0);
        return (
          <section key={family.id} className={styles.family}>
            <h4 className={styles.title}>{familyTitle(family)}</h4>
            <ol className={styles.list} start={before + 1}>
              {family.accounts.map((account) => (
                <li key={account.id} id={rowId(account.id)} className={styles.row} tabIndex={-1}>
                  <strong className={styles.name}>{known.nameOf(account.id)}</strong>
                  <AccountFacts account={account} known={known} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}
