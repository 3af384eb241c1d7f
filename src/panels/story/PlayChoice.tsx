import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './PlayChoice.module.css';

interface PlayChoiceProps {
  readonly seconds: number;
  /** whether no step follows */
  readonly isLast: boolean;
  readonly onChoose: (seconds: number) => void;
  readonly onPlay: () => void;
}

const SECONDS = [5, 10, 20, 30, 60] as const;

/** Steps that come by themselves, only when asked for, and after how many seconds. */
export function PlayChoice({ seconds, isLast, onChoose, onPlay }: PlayChoiceProps) {
  return (
    <div className={styles.line} data-play>
      <Button isOff={isLast} onClick={onPlay}>
        {late.story.play}
      </Button>
      <select
        aria-label={late.story.eachStep}
        className={styles.select}
        value={seconds}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {SECONDS.map((choice) => (
          <option key={choice} value={choice}>
            {late.story.seconds(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}
