import { useState } from 'react';
import { useStore } from 'zustand';
import { faultInWords } from '../../model/fault-words.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './Notices.module.css';
import { useOffline } from './use-offline.ts';

/** Bars under the header: what a link held that is not here, and rows that could not be read. */
export function Notices({ stores }: { readonly stores: Stores }) {
  const notes = useStore(stores.story, (state) => state.notes);
  const story = useStore(stores.story, (state) => state.story);
  const [dismissed, setDismissed] = useState(false);
  const offline = useOffline();
  const bad = story.rowsFound - story.events.length;
  return (
    <>
      {notes.length > 0 && (
        <div className={styles.bar} role="alert">
          <p>{notes.join(' ')}</p>
          <button type="button" onClick={() => stores.story.actions.dismissNotes()}>
            {t.app.dismiss}
          </button>
        </div>
      )}
      {story.faults.length > 0 && !dismissed && (
        <div
          className={styles.bar}
          role="region"
          aria-label={t.app.faultsFound(story.faults.length)}
        >
          <details>
            <summary>
              {bad > 0
                ? t.app.unread(bad, story.rowsFound)
                : t.app.faultsFound(story.faults.length)}{' '}
              {t.app.details}
            </summary>
            <ul>
              {story.faults.map(faultInWords).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
          <button type="button" onClick={() => setDismissed(true)}>
            {t.app.dismiss}
          </button>
        </div>
      )}
      {offline && <p className={styles.chip}>{t.app.offline}</p>}
    </>
  );
}
