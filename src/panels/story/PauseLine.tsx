import { late } from '../../ui/messages/late-messages.ts';
import styles from './PauseLine.module.css';

interface PauseLineProps {
  readonly seconds: number;
  readonly onPause: () => void;
}

/** While steps come by themselves: how to stop them, always in sight. */
export function PauseLine({ seconds, onPause }: PauseLineProps) {
  return (
    <div className={styles.line} data-play>
      <button type="button" className={styles.button} onClick={onPause}>
        {late.story.pause}
      </button>
      <p className={styles.words}>{late.story.playing(seconds)}</p>
    </div>
  );
}
