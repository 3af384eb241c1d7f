import { t } from '../../ui/messages/messages.ts';
import styles from './MapTold.module.css';

interface MapToldProps {
  /** of the article as whose account the chosen event is drawn */
  readonly letter: string;
  /** room for few words */
  readonly isNarrow: boolean;
  readonly onBack: () => void;
}

/** Says that what is drawn here is not our assessment, and leads back to it. */
export function MapTold({ letter, isNarrow, onBack }: MapToldProps) {
  return (
    <div className={styles.plate}>
      <p>{t.story.drawnAs(letter)}</p>
      <button type="button" onClick={onBack}>
        {isNarrow ? t.card.ourAssessment : t.story.backToOurs}
      </button>
    </div>
  );
}
