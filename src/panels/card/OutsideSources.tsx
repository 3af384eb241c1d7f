import type { StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { CardSection } from './CardSection.tsx';
import { dayOf } from './day-of.ts';
import styles from './OutsideSources.module.css';

interface OutsideSourcesProps {
  readonly sources: StoryEvent['outside'];
}

/** What sources outside the articles say, and how that bears on the event. */
export function OutsideSources({ sources }: OutsideSourcesProps) {
  return (
    <CardSection title={late.cardLate.outsideSources}>
      <ul>
        {sources.map((source) => (
          <li key={`${source.url} ${source.says}`} className={styles.source}>
            <p className={styles.meta}>
              <strong>{late.cardLate.bears[source.bears]}</strong> · {source.publisher} ·{' '}
              {dayOf(source.date)}
            </p>
            <p>{source.says}</p>
            <p className={styles.meta}>
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.title}
              </a>{' '}
              ({late.cardLate.leavesThisPage})
            </p>
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
