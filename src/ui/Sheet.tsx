import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly open: boolean;
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over nine tenths of a small screen; closed by its button, by Esc, or by tapping beside it. */
export function Sheet({ open, label, closeLabel, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the effects of what is inside, so that a field there can take the focus from the button.
  useLayoutEffect(
    function showOrHide() {
      if (open && !dialog.current?.open) dialog.current?.showModal();
      if (!open && dialog.current?.open) dialog.current.close();
    },
    [open],
  );
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-label={label}
      onClose={onClose}
      closedby="any"
    >
      {open && (
        <div className={styles.inside}>
          <div className={styles.bar}>
            <button type="button" onClick={onClose}>
              {closeLabel}
            </button>
          </div>
          <div className={styles.content}>{children}</div>
        </div>
      )}
    </dialog>
  );
}
