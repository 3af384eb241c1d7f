import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './Overlay.module.css';

interface OverlayProps {
  readonly label: string;
  /** beside the button that closes it */
  readonly top?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something over the wall for a while; the keys of the presentation go on working. */
export function Overlay({ label, top = null, onClose, children }: OverlayProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(function takeTheKeyboard() {
    panel.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section
      ref={panel}
      className={styles.overlay}
      role="dialog"
      aria-modal="false"
      aria-label={label}
      tabIndex={-1}
    >
      <div className={styles.bar}>
        {top}
        <Button onClick={onClose}>{late.present.run.close}</Button>
      </div>
      {children}
    </section>
  );
}
