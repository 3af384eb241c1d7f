import { late } from '../../ui/messages/late-messages.ts';
import styles from './StepDots.module.css';

interface StepDotsProps {
  readonly of: number;
  /** the step that is told, from 1 */
  readonly n: number;
  readonly onGo: (n: number) => void;
}

/** One dot a step; the one that is told is longer and full. */
export function StepDots({ of, n, onGo }: StepDotsProps) {
  return (
    <ol className={styles.dots}>
      {Array.from({ length: of }, (_, i) => (
        <li key={i}>
          <button
            type="button"
            className={styles.dot}
            aria-label={late.story.step(i + 1)}
            title={late.story.step(i + 1)}
            aria-current={i + 1 === n ? 'step' : undefined}
            onClick={() => onGo(i + 1)}
          />
        </li>
      ))}
    </ol>
  );
}
