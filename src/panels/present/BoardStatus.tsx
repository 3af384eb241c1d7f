import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import type { StoryEvent } from '../../model/story.ts';
import { Mark } from '../../ui/Mark.tsx';
import type { BoardTexts } from './board-fit.ts';
import styles from './BoardStatus.module.css';

interface BoardStatusProps {
  readonly event: StoryEvent;
  readonly texts: BoardTexts;
}

/** Whose account it is, how sure and when, and whether the articles tell it at all. */
export function BoardStatus({ event, texts }: BoardStatusProps) {
  return (
    <div className={styles.status}>
      {texts.told && <p className={styles.told}>{texts.told}</p>}
      <p className={styles.sure}>
        <svg className={styles.mark} viewBox="-11 -11 22 22" aria-hidden="true" focusable="false">
          <Mark
            shape={SHAPE_OF[event.kind]}
            fill={FILL_OF[event.status]}
            colour={COLOUR_OF[event.kind]}
            size={15}
          />
        </svg>
        <span>{texts.sure}</span>
      </p>
      {texts.outside && <p className={styles.outside}>{texts.outside}</p>}
    </div>
  );
}
