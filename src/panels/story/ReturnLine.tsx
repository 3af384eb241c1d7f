import { late } from '../../ui/messages/late-messages.ts';
import styles from './ReturnLine.module.css';

interface ReturnLineProps {
  readonly n: number;
  readonly onReturn: () => void;
}

/** The way back to the step, above what a reader looks at meanwhile. */
export function ReturnLine({ n, onReturn }: ReturnLineProps) {
  return (
    <div className={styles.line}>
      <button type="button" className={styles.button} onClick={onReturn}>
        <span aria-hidden="true">‹ </span>
        {late.story.returnTo(n)}
      </button>
    </div>
  );
}
