import { useRef } from 'react';
import { useStore } from 'zustand';
import { stepViewAddress } from '../../store/show-step.ts';
import type { Stores } from '../../store/stores.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './CopyView.module.css';

/** What is seen now, as a step of a story would hold it. */
export function CopyView({ stores }: { readonly stores: Stores }) {
  const source = useRef<HTMLElement>(null);
  const address = useStore(stores.story, ({ view, story }) => stepViewAddress(view, story));
  return (
    <div className={styles.view}>
      <p className={styles.help}>{late.story.viewHelp}</p>
      <code ref={source} className={styles.address}>
        {address}
      </code>
      <CopyButton
        label={late.story.copyView}
        copiedMessage={late.story.copied}
        refusedMessage={late.story.copyRefused}
        source={source}
      />
    </div>
  );
}
