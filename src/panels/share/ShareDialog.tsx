import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../ui/messages/messages.ts';
import styles from './ShareDialog.module.css';

interface ShareDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog in the middle of a wide screen, a sheet on a small one; closed by its button or Esc. */
export function ShareDialog({ title, onClose, children }: ShareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(function show() {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={(event) => {
        // A dialog inside this one closes for itself.
        if (event.target === dialog.current) onClose();
      }}
      closedby="any"
    >
      <div className={styles.inside}>
        <div className={styles.bar}>
          <h2 id={id}>{title}</h2>
          <Button onClick={() => dialog.current?.close()}>{t.app.close}</Button>
        </div>
        <div className={styles.content}>{children}</div>
      </div>
    </dialog>
  );
}
