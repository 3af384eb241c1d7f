import { dateInWords } from '../../model/date-words.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { StoryEvent } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';
import { CardSection } from './CardSection.tsx';
import styles from './OutsideSources.module.css';

interface OutsideSourcesProps {
  readonly sources: StoryEvent['outside'];
}

/** What sources outside the articles say, and how that bears on the event. */
export function OutsideSources({ sources }: OutsideSourcesProps) {
  return (
    <CardSection title={t.card.outsideSources}>
      <ul>
        {sources.map((source) => (
          <li key={`${source.url} ${source.says}`} className={styles.source}>
            <p className={styles.meta}>
              <strong>{t.card.bears[source.bears]}</strong> · {source.publisher} ·{' '}
              {dayOf(source.date)}
            </p>
            <p>{source.says}</p>
            <p className={styles.meta}>
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.title}
              </a>{' '}
              ({t.card.leavesThisPage})
            </p>
          </li>
        ))}
      </ul>
    </CardSection>
  );
}

function dayOf(edtf: string): string {
  const when = parseEdtf(edtf);
  return when.ok ? dateInWords(when.value) : edtf;
}
