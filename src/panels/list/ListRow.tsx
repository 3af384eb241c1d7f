import { memo } from 'react';
import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import { dateInWords } from '../../model/date-words.ts';
import type { EventId, EventIndex, Story, StoryEvent } from '../../model/story.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { LetterBadge } from '../../ui/LetterBadge.tsx';
import { t } from '../../ui/messages/messages.ts';
import { articleLetters } from '../../model/event-facts.ts';
import { mainPlaceInWords } from './main-place.ts';
import styles from './ListRow.module.css';

interface ListRowProps {
  readonly story: Story;
  readonly event: StoryEvent;
  readonly index: EventIndex;
  readonly isSelected: boolean;
  readonly onSelect: (id: EventId) => void;
}

/** One event in the table. Its title is the button; the button covers the whole row. */
export const ListRow = memo(function ListRow({
  story,
  event,
  index,
  isSelected,
  onSelect,
}: ListRowProps) {
  const letters = articleLetters(event);
  const place = mainPlaceInWords(story, event) ?? t.list.noPlace;
  const shape = SHAPE_OF[event.kind];
  const colour = COLOUR_OF[event.kind];
  return (
    <tr className={styles.row} data-event={index} data-selected={isSelected || undefined}>
      <td className={styles.date}>{dateInWords(event.when)}</td>
      <th scope="row" className={styles.event}>
        <button
          type="button"
          className={styles.title}
          aria-current={isSelected || undefined}
          onClick={() => onSelect(event.id)}
        >
          {event.title}
        </button>
        {event.layer === 'background' && (
          <span className={styles.background}>{t.story.backgroundLayer}</span>
        )}
        <span className={styles.folded}>
          {[
            place,
            t.story.kinds[event.kind],
            t.story.statuses[event.status],
            letters.join('\u00a0'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </th>
      <td data-column="place">{place}</td>
      <td data-column="kind">
        <span className={styles.marked}>
          <Glyph shape={shape} fill="solid" colour={colour} />
          {t.story.kinds[event.kind]}
        </span>
      </td>
      <td data-column="status">
        <span className={styles.marked}>
          <Glyph shape={shape} fill={FILL_OF[event.status]} colour={colour} />
          {t.story.statuses[event.status]}
        </span>
      </td>
      <td data-column="articles">
        <span className={styles.marked}>
          {letters.length === 0 && t.list.noArticle}
          {letters.map((letter) => (
            <LetterBadge key={letter} letter={letter} label={t.list.article(letter)} />
          ))}
        </span>
      </td>
    </tr>
  );
});
