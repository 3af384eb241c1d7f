import { Button } from './Button.tsx';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** One sentence in an empty place, and the button that helps. */
export function Notice({ text, action, onAction }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <p>{text}</p>
      <Button onClick={onAction}>{action}</Button>
    </div>
  );
}
