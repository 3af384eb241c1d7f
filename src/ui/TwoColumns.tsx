import type { ReactNode } from 'react';
import styles from './TwoColumns.module.css';

interface TwoColumnsProps {
  /** the right column beside the left one; otherwise below it, and the page scrolls */
  readonly beside: boolean;
  readonly left: ReactNode;
  /** id of the right column, for skip links */
  readonly rightId: string;
  /** null: there is no right column */
  readonly right: ReactNode | null;
}

/** The page's main part: what is looked at, and a column that tells about it. */
export function TwoColumns({ beside, left, rightId, right }: TwoColumnsProps) {
  return (
    <main className={styles.columns} data-beside={beside && right !== null}>
      {left}
      {right !== null && (
        <div id={rightId} tabIndex={-1} className={styles.right}>
          {right}
        </div>
      )}
    </main>
  );
}
