import type { Timer } from '../../store/present-messages.ts';
import { TimerText } from './TimerText.tsx';
import styles from './WallTimer.module.css';

/** The time since the start, for the class to see while it works in groups. */
export function WallTimer({ timer }: { readonly timer: Timer }) {
  return (
    <p className={styles.timer}>
      <TimerText timer={timer} />
    </p>
  );
}
