import { useId, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './CopyField.module.css';
import parts from './parts.module.css';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly copyLabel: string;
}

/** A text to be taken whole. Where the browser refuses to copy, it is selected, ready for the keys. */
export function CopyField({ label, text, copyLabel }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly message: string } | null>(null);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, message: late.share.copied });
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid({ of: text, message: late.share.copyRefused });
    }
  }
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.line}>
        <textarea
          ref={field}
          id={id}
          className={styles.field}
          readOnly
          rows={2}
          spellCheck={false}
          value={text}
          onFocus={(event) => event.target.select()}
        />
        <Button onClick={() => void copy()}>{copyLabel}</Button>
      </div>
      <p role="status" className={parts.status}>
        {said?.of === text ? said.message : ''}
      </p>
    </div>
  );
}
