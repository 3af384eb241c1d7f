import { useState } from 'react';
import type { Story } from '../../model/story.ts';
import { startView } from '../../model/view.ts';
import { encodeView } from '../../store/url-codec.ts';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './CopyLink.module.css';

interface CopyLinkProps {
  readonly exercise: { readonly id: string; readonly title: string };
  readonly story: Story;
}

/** Puts the address of an exercise on the clipboard; shows it where the browser refuses. */
export function CopyLink({ exercise, story }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const fragment = encodeView(
    { ...startView(story), mode: 'practise', exercise: exercise.id },
    story,
  );
  const address = `${location.href.replace(/#.*$/, '')}#${fragment}`;
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  }
  return (
    <div className={styles.line}>
      <button type="button" className={styles.copy} onClick={() => void copy()}>
        {late.practise.copyLink}{' '}
        <span className="visually-hidden">{late.practise.copyLinkTo(exercise.title)}</span>
      </button>
      <p role="status" className={styles.outcome}>
        {outcome === 'copied' && late.practise.copied}
        {outcome === 'refused' && (
          <>
            {late.practise.copyRefused} <span className={styles.address}>{address}</span>
          </>
        )}
      </p>
    </div>
  );
}
