import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { useEscape } from '../../ui/use-escape.ts';
import { AccountFacts } from './AccountFacts.tsx';
import type { Choice } from './choice.ts';
import { Descent } from './Descent.tsx';
import type { Known } from './known.ts';
import styles from './LineageDetails.module.css';

interface LineageDetailsProps {
  readonly choice: Choice;
  readonly known: Known;
  readonly onClose: () => void;
  readonly onShowInList: (id: string) => void;
}

/** What was chosen in the tree: an account, or the way from one to another. */
export function LineageDetails({ choice, known, onClose, onShowInList }: LineageDetailsProps) {
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEscape(panel, onClose);
  useEffect(function goToDetails() {
    heading.current?.focus();
  }, []);
  const account = known.accountOf(choice.kind === 'account' ? choice.id : choice.to);
  if (!account) return null;
  const line =
    choice.kind === 'line' ? account.from.find((one) => one.account === choice.from) : undefined;
  const number = line ? known.numberOf(line.account, account.id) : null;
  const title =
    line && number !== null
      ? late.lineage.copyTitle(number, known.nameOf(line.account), known.nameOf(account.id))
      : known.nameOf(account.id);
  return (
    <div ref={panel} className={styles.details} role="region" aria-label={late.lineage.details}>
      <div className={styles.bar}>
        <h4 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h4>
        <Button onClick={() => onShowInList(account.id)}>{late.lineage.inList}</Button>
        <Button onClick={onClose}>{late.lineage.close}</Button>
      </div>
      <div className={styles.content}>
        {line ? (
          <Descent line={line} to={account.id} known={known} isNamed />
        ) : (
          <AccountFacts account={account} known={known} />
        )}
      </div>
    </div>
  );
}
