import { memo } from 'react';
import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import { isVague } from '../../model/date-words.ts';
import type { EventId, EventIndex, Story, StoryEvent } from '../../model/story.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { t } from '../../ui/messages/messages.ts';
import { articleLetters } from '../../model/event-facts.ts';
import { dateInTwoLines } from './date-in-two-lines.ts';
import { mainPlaceInWords } from './main-place.ts';
import styles from './EventListRow.module.css';

interface EventListRowProps {
  readonly story: Story;
  readonly event: StoryEvent;
  readonly index: EventIndex;
  readonly isSelected: boolean;
  readonly onSelect: (id: EventId) => void;
}

/** One event on a narrow screen: date, mark, title, and a line on where, how sure and who tells. */
export const EventListRow = memo(function EventListRow(props: EventListRowProps) {
  const { story, event, index, isSelected, onSelect } = props;
  const { day, year } = dateInTwoLines(event.when);
  const place = mainPlaceInWords(story, event) ?? t.list.noPlace;
  const told =
    event.layer === 'background' ? t.story.backgroundLayer : articleLetters(event).join('\u00a0');
  return (
    <li data-event={index} className={styles.item}>
      <button
        type="button"
        className={styles.row}
        aria-current={isSelected || undefined}
        onClick={() => onSelect(event.id)}
      >
        <span className={styles.date}>
          {isVague(event.when) && <span className={styles.meta}>{t.list.about} </span>}
          <strong>{day}</strong>
          <span className={styles.meta}> {year}</span>
        </span>
        <Glyph
          shape={SHAPE_OF[event.kind]}
          fill={FILL_OF[event.status]}
          colour={COLOUR_OF[event.kind]}
          size={17}
        />
        <span>
          <span className={styles.title}>{event.title}</span>
          <span
            className={styles.meta}
          >{` ${place} · ${t.story.statuses[event.status]} · ${told}`}</span>
        </span>
      </button>
    </li>
  );
});
