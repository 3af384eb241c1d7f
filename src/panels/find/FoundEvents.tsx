import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import { dateInShort } from '../../model/date-words.ts';
import type { EventId, EventIndex, Story } from '../../model/story.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { t } from '../../ui/messages/messages.ts';
import styles from './FoundEvents.module.css';

const MOST = 12;

interface FoundEventsProps {
  readonly story: Story;
  /** best first */
  readonly found: readonly EventIndex[];
  readonly onChoose: (id: EventId) => void;
}

/** The first few events found, each a button, and how many more there are. */
export function FoundEvents({ story, found, onChoose }: FoundEventsProps) {
  const more = found.length - MOST;
  return (
    <div>
      <ul className={styles.list} aria-label={t.find.found}>
        {found.slice(0, MOST).map((index) => {
          const event = story.events[index];
          return (
            event && (
              <li key={event.id}>
                <button type="button" className={styles.event} onClick={() => onChoose(event.id)}>
                  <Glyph
                    shape={SHAPE_OF[event.kind]}
                    fill={FILL_OF[event.status]}
                    colour={COLOUR_OF[event.kind]}
                  />
                  <span>
                    {event.title} <span className={styles.date}>{dateInShort(event.when)}</span>
                  </span>
                </button>
              </li>
            )
          );
        })}
      </ul>
      {more > 0 && <p className={styles.date}>{t.find.moreInList(more)}</p>}
    </div>
  );
}
