import { dateInWords } from '../../model/date-words.ts';
import type { EventId } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './BackgroundEvents.module.css';
import { CardSection } from './CardSection.tsx';
import link from './EventLinks.module.css';
import type { LinkedEvent } from './linked-events.ts';

interface BackgroundEventsProps {
  readonly title: string;
  /** in order of time */
  readonly links: readonly LinkedEvent[];
  readonly onFollow: (id: EventId) => void;
}

/** Events that no article tells and that bear on this one, each with its day and its sources. */
export function BackgroundEvents({ title, links, onFollow }: BackgroundEventsProps) {
  return (
    <CardSection title={title}>
      <p className={styles.meta}>{late.cardLate.noneOfTheArticles}</p>
      <ol className={link.links}>
        {links.map(({ words, event }) => (
          <li key={event.id}>
            <button type="button" className={link.link} onClick={() => onFollow(event.id)}>
              <span className={link.day}>{dateInWords(event.when)}</span>
              <span className={link.relation}>{words}: </span>
              {event.title}
            </button>
            <p className={styles.meta}>
              {late.cardLate.source(event.outside.map((source) => source.publisher))}
            </p>
          </li>
        ))}
      </ol>
    </CardSection>
  );
}
