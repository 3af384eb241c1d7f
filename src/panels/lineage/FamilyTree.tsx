import type { ReactNode } from 'react';
import type { PlacedFamily } from '../../geometry/place-lineage.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { AccountCard } from './AccountCard.tsx';
import { ChangeMarker } from './ChangeMarker.tsx';
import { choiceKey, type Choice } from './choice.ts';
import { DescentLines } from './DescentLines.tsx';
import type { Known } from './known.ts';
import type { Stop } from './stop.ts';
import type { Thread } from './threads.ts';
import styles from './FamilyTree.module.css';

interface FamilyTreeProps {
  readonly placed: PlacedFamily;
  readonly title: string;
  readonly widthPx: number;
  readonly known: Known;
  readonly thread: Thread | null;
  readonly openKey: string | null;
  readonly stopOf: (choice: Choice) => Stop;
  /** details of what is chosen here, or null */
  readonly details: ReactNode;
}

/** One family: lines drawn, and over them a button for each account and each change. */
export function FamilyTree(props: FamilyTreeProps) {
  const { placed, title, widthPx, known, thread, openKey, stopOf, details } = props;
  const { cards, lines, heightPx } = placed;
  const carries = (id: string) => thread?.wordings.has(id) ?? false;
  const isOfThread = (from: string, to: string) => carries(from) && carries(to);
  return (
    <section
      className={styles.family}
      data-open={details !== null}
      aria-label={late.lineage.tree(title)}
    >
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.tree} style={{ width: widthPx, height: heightPx }}>
        <DescentLines
          lines={lines}
          widthPx={widthPx}
          heightPx={heightPx}
          lookOf={({ from, to }) => {
            if (openKey === choiceKey({ kind: 'line', from, to })) return 'open';
            if (thread === null) return openKey === from || openKey === to ? 'open' : undefined;
            return isOfThread(from, to) ? 'thread' : 'dim';
          }}
        />
        {cards.map((card) => (
          <AccountCard
            key={card.account.id}
            card={card}
            stop={stopOf({ kind: 'account', id: card.account.id })}
            isBlind={known.isBlind}
            wording={thread?.wordings.get(card.account.id) ?? null}
            isDim={thread !== null && !carries(card.account.id)}
          />
        ))}
        {lines.map(({ from, to, marker, descent }) => {
          const number = known.numberOf(from, to);
          if (marker === null || number === null) return null;
          const choice = { kind: 'line', from, to } as const;
          const { nameOf } = known;
          return (
            <ChangeMarker
              key={choiceKey(choice)}
              number={number}
              label={late.lineage.marker(number, nameOf(from), nameOf(to), descent.changes.length)}
              at={marker}
              stop={stopOf(choice)}
              isDim={thread !== null && !isOfThread(from, to)}
            />
          );
        })}
      </div>
      {details}
    </section>
  );
}
