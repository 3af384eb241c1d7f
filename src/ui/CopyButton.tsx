import { useState, type RefObject } from 'react';
import { Button } from './Button.tsx';
import styles from './CopyButton.module.css';

interface CopyButtonProps {
  readonly label: string;
  /** said once the text is on the clipboard */
  readonly copiedMessage: string;
  /** said where the browser refuses; the text is then selected, ready to be copied by hand */
  readonly refusedMessage: string;
  /** the element whose text is copied */
  readonly source: RefObject<HTMLElement | null>;
}

/** Copies what an element shows, and says how it went in a status line that is always there. */
export function CopyButton({ label, copiedMessage, refusedMessage, source }: CopyButtonProps) {
  const [message, setMessage] = useState('');
  async function copy(): Promise<void> {
    const element = source.current;
    if (!element) return;
    try {
      await navigator.clipboard.writeText(element.innerText);
      setMessage(copiedMessage);
    } catch {
      getSelection()?.selectAllChildren(element);
      setMessage(refusedMessage);
    }
  }
  return (
    <div className={styles.line}>
      <Button onClick={() => void copy()}>{label}</Button>
      <p role="status" className={styles.message}>
        {message}
      </p>
    </div>
  );
}
