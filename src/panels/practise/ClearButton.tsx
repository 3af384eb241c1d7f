import { useId, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './ClearButton.module.css';

interface ClearButtonProps {
  /** what would be gone */
  readonly question: string;
  readonly isOff: boolean;
  readonly onClear: () => void;
}

/** Clears answers, but asks first. */
export function ClearButton({ question, isOff, onClear }: ClearButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  function clear(): void {
    onClear();
    dialog.current?.close();
  }
  return (
    <>
      <Button isOff={isOff} onClick={() => dialog.current?.showModal()}>
        {late.practise.clear}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={id}>
        <h2 id={id}>{late.practise.clearTitle}</h2>
        <p>{question}</p>
        <div className={styles.buttons}>
          <Button onClick={() => dialog.current?.close()}>{late.practise.keep}</Button>
          <Button onClick={clear}>{late.practise.clearNow}</Button>
        </div>
      </dialog>
    </>
  );
}
