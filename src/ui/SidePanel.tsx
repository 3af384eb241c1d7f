import { useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { useEscape } from './use-escape.ts';
import styles from './SidePanel.module.css';

interface SidePanelProps {
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Takes the place of the right column for a while; closed by its button or Esc. */
export function SidePanel({ label, closeLabel, onClose, children }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEscape(panel, onClose);
  return (
    <section ref={panel} className={styles.panel} aria-label={label}>
      <div className={styles.bar}>
        <Button onClick={onClose}>{closeLabel}</Button>
      </div>
      {children}
    </section>
  );
}
