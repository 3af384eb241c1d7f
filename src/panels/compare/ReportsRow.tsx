import type { ReactNode } from 'react';
import type { EventIndex } from '../../model/story.ts';
import styles from './ReportsRow.module.css';

interface ReportsRowProps {
  readonly index: EventIndex;
  readonly columns: number;
  readonly isSelected: boolean;
  readonly children: ReactNode;
}

/** What an open claim shows below itself, across the whole table. */
export function ReportsRow({ index, columns, isSelected, children }: ReportsRowProps) {
  return (
    <tr className={styles.reports} data-event={index} data-selected={isSelected || undefined}>
      <td colSpan={columns}>{children}</td>
    </tr>
  );
}
