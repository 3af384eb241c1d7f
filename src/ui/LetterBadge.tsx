import styles from './LetterBadge.module.css';

interface LetterBadgeProps {
  readonly letter: string;
  /** what a screen reader says in place of the bare letter, e.g. "Article A" */
  readonly label: string;
}

/** A letter in a frame: short for a source that is named nearby. */
export function LetterBadge({ letter, label }: LetterBadgeProps) {
  return (
    <span className={styles.badge}>
      <span aria-hidden="true">{letter}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
