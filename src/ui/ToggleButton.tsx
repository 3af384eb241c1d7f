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
      <span className={styles.tick} aria-hidden="true">
        {isOn ? '✓' : ''}
      </span>
    </button>
  );
}
