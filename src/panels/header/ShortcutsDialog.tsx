import { useEffect, useRef } from 'react';
import type { PreferencesStore } from '../../store/preferences-store.ts';
import { t } from '../../ui/messages/messages.ts';
import headerStyles from './Header.module.css';
import styles from './ShortcutsDialog.module.css';

interface ShortcutsDialogProps {
  readonly preferences: PreferencesStore;
  readonly openFind: () => void;
}

/** The list of keys, opened with `?`; `/` opens Find. Both can be switched off in Display. */
export function ShortcutsDialog({ preferences, openFind }: ShortcutsDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(
    function listenForSingleKeys() {
      function onKey(event: KeyboardEvent): void {
        if (!preferences.getState().shortcuts || event.ctrlKey || event.metaKey || event.altKey)
          return;
        if (
          event.target instanceof Element &&
          event.target.closest('input, select, textarea, dialog[open]')
        )
          return;
        if (event.key === '?') dialog.current?.showModal();
        else if (event.key === '/') openFind();
        else return;
        event.preventDefault();
      }
      window.addEventListener('keydown', onKey);
      return function stopListening() {
        window.removeEventListener('keydown', onKey);
      };
    },
    [preferences, openFind],
  );
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t.app.shortcuts}</h2>
      <dl>
        {t.app.keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className={headerStyles.button} onClick={() => dialog.current?.close()}>
        {t.app.close}
      </button>
    </dialog>
  );
}
