import type { ReactNode } from 'react';
import styles from './RunToggle.module.css';

interface RunToggleProps {
  readonly children: ReactNode;
  readonly isOn: boolean;
  readonly onToggle: () => void;
  /** for what is seldom pressed */
  readonly isSmall?: boolean;
}

/** A button that stays pressed: off, it is a plain button that asks to be pressed; on, it is filled. */
export function RunToggle({ children, isOn, onToggle, isSmall = false }: RunToggleProps) {
  return (
    <button
      type="button"
      className={styles.toggle}
      data-small={isSmall || undefined}
      aria-pressed={isOn}
      onClick={onToggle}
    >
      <svg className={styles.tick} viewBox="0 0 12 12" aria-hidden="true">
        {isOn ? <path d="M1.5,6.5L4.5,9.5L10.5,2.5" /> : <circle cx="6" cy="6" r="4.5" />}
      </svg>
      {children}
    </button>
  );
}
