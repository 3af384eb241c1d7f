import { useId, useRef, type FormEvent } from 'react';
import { useStore } from 'zustand';
import type { Stores } from '../../store/stores.ts';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../ui/messages/messages.ts';
import styles from './SearchField.module.css';
import { useFocusWhileThere } from './use-focus-while-there.ts';

interface SearchFieldProps {
  readonly stores: Stores;
  /** Enter was pressed */
  readonly onSubmit: () => void;
}

/** Filters while the reader types; typing only rewrites the present step of the history. */
export function SearchField({ stores, onSubmit }: SearchFieldProps) {
  const { setFilters } = stores.story.actions;
  const query = useStore(stores.story, (state) => state.view.filters.query);
  const id = useId();
  const fieldRef = useRef<HTMLInputElement>(null);
  useFocusWhileThere(fieldRef);

  function submit(event: FormEvent): void {
    event.preventDefault();
    onSubmit();
  }

  function clear(): void {
    setFilters({ query: '' }, 'adjustment');
    fieldRef.current?.focus();
  }

  return (
    <form role="search" className={styles.search} onSubmit={submit}>
      <label htmlFor={id} className={styles.label}>
        {t.find.find}
      </label>
      <div className={styles.line}>
        <input
          ref={fieldRef}
          id={id}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          className={styles.field}
          aria-describedby={`${id}-hint`}
          value={query}
          onChange={(event) => setFilters({ query: event.target.value }, 'adjustment')}
        />
        {query !== '' && <Button onClick={clear}>{t.find.clear}</Button>}
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {t.find.hint}
      </p>
    </form>
  );
}
