import { memo } from 'react';
import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import type { Article } from '../../model/story.ts';
import type { StoryActions } from '../../store/story-store.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { t } from '../../ui/messages/messages.ts';
import { cellOf, type ClaimOnEvent } from './claims-by-chapter.ts';
import { StanceWord } from './StanceWord.tsx';
import styles from './ClaimRow.module.css';

interface ClaimRowProps {
  readonly shown: ClaimOnEvent;
  readonly articles: readonly Article[];
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly actions: StoryActions;
}

/** One claim, and what each article does with it. Its text is the button; it covers the whole row. */
export const ClaimRow = memo(function ClaimRow({
  shown,
  articles,
  isSelected,
  isOpen,
  actions,
}: ClaimRowProps) {
  const { claim, event, index } = shown;
  return (
    <tr
      className={styles.row}
      data-event={index}
      data-claim={claim.id}
      data-selected={isSelected || undefined}
      data-open={isOpen || undefined}
    >
      <th scope="row" className={styles.claim}>
        <span className={styles.inside}>
          <Glyph
            shape={SHAPE_OF[event.kind]}
            fill={FILL_OF[claim.status]}
            colour={COLOUR_OF[event.kind]}
          />
          <span className={styles.words}>
            <button
              type="button"
              className={styles.text}
              aria-expanded={isOpen}
              aria-current={isSelected || undefined}
              onClick={() =>
                isOpen ? actions.openClaim(null) : actions.openClaim(claim.id, event.id)
              }
            >
              {claim.text}
            </button>
            <span className={styles.status}>
              <span className="visually-hidden">{t.story.kinds[event.kind]}, </span>
              {t.story.statuses[claim.status]}
            </span>
          </span>
          <svg className={styles.chevron} viewBox="0 0 12 12" aria-hidden="true">
            <path d="M3,4.5L6,7.5L9,4.5" />
          </svg>
        </span>
      </th>
      {articles.map(({ id }) => (
        <td key={id} className={styles.cell}>
          <StanceWord stance={cellOf(claim, id)?.stance ?? 'silent'} />
        </td>
      ))}
    </tr>
  );
});
