import { dateInWords } from '../../model/date-words.ts';
import type { EventId } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { CardSection } from './CardSection.tsx';
import type { LinkedEvent } from './linked-events.ts';
import styles from './EventLinks.module.css';

interface EventLinksProps {
  readonly links: readonly LinkedEvent[];
  readonly onFollow: (id: EventId) => void;
}

/** Events that bear on this one; each button selects that event. */
export function EventLinks({ links, onFollow }: EventLinksProps) {
  return (
    <CardSection title={late.cardLate.otherEvents}>
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={`${link.words} ${link.event.id}`}>
            <button type="button" className={styles.link} onClick={() => onFollow(link.event.id)}>
              <span className={styles.day}>{dateInWords(link.event.when)}</span>
              <span className={styles.relation}>{link.words}: </span>
              {link.event.title}
            </button>
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
