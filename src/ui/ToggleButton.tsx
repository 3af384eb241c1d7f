import type { ReactNode } from 'react';
import styles from './ToggleButton.module.css';

interface ToggleButtonProps {
  readonly children: ReactNode;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** A button that stays pressed; a tick and a full frame tell so without colour. */
export function ToggleButton({ children, isOn, onToggle }: ToggleButtonProps) {
  return (
    <button type="button" className={styles.toggle} aria-pressed={isOn} onClick={onToggle}>
      {children}
      <svg className={styles.tick} viewBox="0 0 12 12" aria-hidden="true">
        {isOn && <path d="M1.5,6.5L4.5,9.5L10.5,2.5" />}
      </svg>
    </button>
  );
}
