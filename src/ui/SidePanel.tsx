import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './SidePanel.module.css';

interface SidePanelProps {
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Takes the place of the right column for a while; closed by its button or Esc. */
export function SidePanel({ label, closeLabel, onClose, children }: SidePanelProps) {
  return (
    <section
      className={styles.panel}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={styles.bar}>
        <Button onClick={onClose}>{closeLabel}</Button>
      </div>
      {children}
    </section>
  );
}
