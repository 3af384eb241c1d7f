import type { Timer, Wish } from '../../store/present-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { TimeOfDay } from './TimeOfDay.tsx';
import { TimerText } from './TimerText.tsx';
import styles from './RunPanel.module.css';

interface RunClockProps {
  readonly timer: Timer;
  /** that the chapter takes in a lesson */
  readonly minutes: number;
  readonly wish: (wish: Wish) => void;
}

const words = late.present.console;

/** The time since the start, and what the chapter asks for. */
export function RunClock({ timer, minutes, wish }: RunClockProps) {
  return (
    <div className={styles.head}>
      <p className={styles.clock}>
        <TimerText timer={timer} />
      </p>
      <p className={styles.minutes}>
        {words.minutes(minutes)} · <TimeOfDay />
      </p>
      <Button onClick={() => wish({ do: 'pauseTimer' })}>
        {timer.sinceMs === null ? words.goOnTimer : words.pauseTimer}
      </Button>
      <Button onClick={() => wish({ do: 'restartTimer' })}>{words.restart}</Button>
    </div>
  );
}
