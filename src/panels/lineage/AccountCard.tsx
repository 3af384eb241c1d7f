import { Fragment, type ReactNode } from 'react';
import type { PlacedCard } from '../../geometry/lineage-lines.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { LetterBadge } from '../../ui/LetterBadge.tsx';
import { Words } from '../../ui/Words.tsx';
import { cardName } from './account-name.ts';
import { ReadingMark } from './ReadingMark.tsx';
import type { Stop } from './stop.ts';
import styles from './AccountCard.module.css';

interface AccountCardProps {
  readonly card: PlacedCard;
  readonly stop: Stop;
  readonly isBlind: boolean;
  /** what it says in the thread that is followed; null = it does not carry it */
  readonly wording: string | null;
  /** a thread is followed, and not through here */
  readonly isDim: boolean;
}

/** One account in the tree: its frame tells how it was read. */
export function AccountCard({ card, stop, isBlind, wording, isDim }: AccountCardProps) {
  const { account, x, y, widthPx, heightPx } = card;
  return (
    <button
      type="button"
      className={styles.card}
      data-stop={stop.key}
      data-kind={account.kind}
      data-read={account.read}
      data-dim={isDim || undefined}
      data-thread={wording !== null || undefined}
      aria-expanded={stop.isOpen}
      tabIndex={stop.tabIndex}
      onFocus={stop.onFocus}
      onKeyDown={stop.onKeyDown}
      onClick={stop.onChoose}
      style={{ left: x, top: y, width: widthPx, minHeight: heightPx }}
    >
      <span className={styles.head}>
        {account.article !== null && (
          <LetterBadge letter={account.article} label={late.lineage.article(account.article)} />
        )}
        <span>
          <span className={styles.name}>{withBreaks(cardName(account, isBlind))}</span>
          <span className={styles.read}>
            <ReadingMark read={account.read} /> {late.lineage.reads[account.read]}
          </span>
        </span>
      </span>
      {wording !== null && (
        <span className={styles.wording}>
          <Words text={wording} />
        </span>
      )}
    </button>
  );
}

/** The name of a website breaks before a dot. */
function withBreaks(name: string): ReactNode {
  return name.split(/(?=\.)/).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
