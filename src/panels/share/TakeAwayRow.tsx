import { Button } from '../../ui/Button.tsx';
import styles from './TakeAwayRow.module.css';

interface TakeAwayRowProps {
  readonly name: string;
  /** where it opens, or why it cannot be had */
  readonly help: string;
  readonly isOff: boolean;
  readonly onTake: () => void;
}

/** One thing to take away, and where to open it. */
export function TakeAwayRow({ name, help, isOff, onTake }: TakeAwayRowProps) {
  return (
    <li className={styles.row}>
      <Button isOff={isOff} onClick={onTake}>
        {name}
      </Button>
      <p>{help}</p>
    </li>
  );
}
