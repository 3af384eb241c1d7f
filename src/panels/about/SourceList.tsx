import { dateInWords } from '../../model/date-words.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './SourceList.module.css';

interface SourceListProps {
  readonly sources: readonly StoryEvent['outside'][number][];
}

/** Outside sources by name, each with a way to it. */
export function SourceList({ sources }: SourceListProps) {
  return (
    <ul className={styles.list}>
      {sources.map(({ url, title, publisher, date }) => (
        <li key={url}>
          {publisher} · {inWords(date)}
          <br />
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>{' '}
          ({late.cardLate.leavesThisPage})
        </li>
      ))}
    </ul>
  );
}

function inWords(edtf: string): string {
  const when = parseEdtf(edtf);
  return when.ok ? dateInWords(when.value) : edtf;
}
