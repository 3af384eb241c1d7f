import { FILL_OF, SHAPE_OF, COLOUR_OF } from '../../geometry/mark-look.ts';
import type { Report, StoryEvent } from '../../model/story.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { t } from '../../ui/messages/messages.ts';
import styles from './ToldKey.module.css';

interface ToldKeyProps {
  /** drawn as the report has it */
  readonly event: StoryEvent;
  readonly report: Report;
  readonly onBack: () => void;
}

/** In place of the key of the fills while one event is drawn as an article tells it. */
export function ToldKey({ event, report, onBack }: ToldKeyProps) {
  return (
    <div className={styles.told}>
      <strong>{t.story.drawnAs(report.article)}</strong>
      <span className={styles.stance}>
        <Glyph
          shape={SHAPE_OF[event.kind]}
          fill={FILL_OF[event.status]}
          colour={COLOUR_OF[event.kind]}
          size={14}
        />
        {t.story.stances[report.stance]}
      </span>
      <button type="button" onClick={onBack}>
        {t.story.backToOurs}
      </button>
    </div>
  );
}
