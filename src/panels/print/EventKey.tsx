import { FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import type { PageFit } from '../../geometry/paper-fit.ts';
import type { EventIndex, Story } from '../../model/story.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { entryWords } from './entry-words.ts';
import styles from './EventKey.module.css';

interface EventKeyProps {
  readonly story: Story;
  readonly events: readonly EventIndex[];
  readonly names: PageFit['names'];
}

/** What the numbers on the timeline and the map stand for. */
export function EventKey({ story, events, names }: EventKeyProps) {
  return (
    <ol className={styles.key} data-names={names}>
      {events.map((index, i) => {
        const event = story.events[index];
        if (!event) return null;
        const [name, facts] = entryWords(event, names);
        return (
          <li key={event.id}>
            <b className={styles.number}>{i + 1}</b>{' '}
            <span className={styles.glyph}>
              <Glyph shape={SHAPE_OF[event.kind]} fill={FILL_OF[event.status]} size={11} />
            </span>
            <span className={styles.name}>{name}</span> {facts}
          </li>
        );
      })}
    </ol>
  );
}
