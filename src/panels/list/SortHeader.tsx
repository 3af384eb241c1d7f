import { t } from '../../ui/messages/messages.ts';
import type { Sorting, SortKey } from './sort-events.ts';
import styles from './SortHeader.module.css';

interface SortHeaderProps {
  readonly column: SortKey;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** A column's head: sorts by it, and the other way round when pressed again. */
export function SortHeader({ column, sorting, onSort }: SortHeaderProps) {
  const direction = sorting.key === column ? sorting.direction : undefined;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={direction} className={styles.head} data-column={column}>
      <button
        type="button"
        className={styles.button}
        onClick={() => onSort({ key: column, direction: next })}
      >
        {t.list.columns[column]}
        <svg className={styles.arrows} viewBox="0 0 10 14" aria-hidden="true">
          {direction !== 'descending' && <path d="M1,5.5L5,1L9,5.5Z" />}
          {direction !== 'ascending' && <path d="M1,8.5L5,13L9,8.5Z" />}
        </svg>
      </button>
    </th>
  );
}
