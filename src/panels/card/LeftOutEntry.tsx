import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import { dayOf } from './day-of.ts';
import type { LeftOut } from './left-out.ts';
import styles from './OutsideSources.module.css';

interface LeftOutEntryProps {
  readonly letter: string;
  readonly entry: LeftOut;
}

/** One thing left out: the source stands before what it says. */
export function LeftOutEntry({ letter, entry }: LeftOutEntryProps) {
  const words = late.cardLate;
  if (entry.kind === 'outside') {
    const { bears, publisher, date, says } = entry.source;
    return (
      <li className={styles.source}>
        <p className={styles.meta}>
          <strong>{words.bears[bears]}</strong> · {publisher} · {dayOf(date)}
        </p>
        <p>
          <Words text={says} />
        </p>
        <p className={styles.meta}>
          {words.noArticleTells} {words.public[entry.when](letter)}
        </p>
      </li>
    );
  }
  return (
    <li className={styles.source}>
      <p>
        <Words text={inWords(entry)} />
      </p>
    </li>
  );
}

function inWords(entry: Exclude<LeftOut, { kind: 'outside' }>): string {
  if (entry.kind === 'version') return late.cardLate.othersSay(entry.about, entry.versions);
  return entry.kind === 'source'
    ? late.cardLate.othersName(entry.letter, entry.words)
    : late.cardLate.othersHedge(entry.letter, entry.words);
}
