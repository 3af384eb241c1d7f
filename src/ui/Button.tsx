import type { ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** cannot act now; stays focusable so that the keyboard does not lose its place */
  readonly isOff?: boolean;
}

/** A plain button with words on it. */
export function Button({ children, onClick, isOff = false }: ButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    >
      {children}
    </button>
  );
}
