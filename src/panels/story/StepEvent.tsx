import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import { dateInWords } from '../../model/date-words.ts';
import type { StoryEvent } from '../../model/story.ts';
import { toldBy } from '../../model/tell-as.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './StepEvent.module.css';

interface StepEventProps {
  /** as the step draws it */
  readonly event: StoryEvent;
  readonly onReadCard: () => void;
}

/** The event that a step shows, and the way to its card. */
export function StepEvent({ event, onReadCard }: StepEventProps) {
  return (
    <div className={styles.event}>
      <Glyph
        shape={SHAPE_OF[event.kind]}
        fill={FILL_OF[event.status]}
        colour={COLOUR_OF[event.kind]}
        size={17}
      />
      <div className={styles.text}>
        <p className={styles.title}>{event.title}</p>
        <p className={styles.meta}>
          {`${dateInWords(event.when)} · ${t.story.howSure(event.status, toldBy(event))}`}
        </p>
        <Button onClick={onReadCard}>{late.story.readCard}</Button>
      </div>
    </div>
  );
}
