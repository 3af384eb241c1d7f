import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './ToldBar.module.css';

interface ToldBarProps {
  readonly letter: string;
  readonly onBack: () => void;
}

/** Says whose account this is, and leads back; it stays in sight. */
export function ToldBar({ letter, onBack }: ToldBarProps) {
  return (
    <div className={styles.bar}>
      <p>{late.cardLate.bar(letter)}</p>
      <Button onClick={onBack}>{t.story.backToOurs}</Button>
    </div>
  );
}
