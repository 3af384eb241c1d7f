import type { Study } from '../../model/study.ts';
import { PrintPanel } from '../../panels/print/PrintPanel.tsx';
import type { Stores } from '../../store/stores.ts';
import styles from './PrintMode.module.css';

interface PrintModeProps {
  readonly stores: Stores;
  readonly study: Study;
  readonly loadBasemap: () => Promise<unknown>;
}

/** One sheet, over the whole page. */
export function PrintMode(props: PrintModeProps) {
  return (
    <main id="print" tabIndex={-1} className={styles.print}>
      <PrintPanel {...props} />
    </main>
  );
}
