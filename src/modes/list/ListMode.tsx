import type { ReactNode } from 'react';
import { ListPanel } from '../../panels/list/ListPanel.tsx';
import type { Stores } from '../../store/stores.ts';
import { TwoColumns } from '../../ui/TwoColumns.tsx';
import type { Layout } from '../../ui/use-layout.ts';
import styles from './ListMode.module.css';

interface ListModeProps {
  readonly stores: Stores;
  readonly layout: Layout;
  /** the card or what stands in its place; null where it opens in a sheet */
  readonly aside: ReactNode | null;
}

/** The events as one table beside the card. */
export function ListMode({ stores, layout, aside }: ListModeProps) {
  const left = (
    <div id="list" tabIndex={-1} className={styles.table}>
      <ListPanel stores={stores} />
    </div>
  );
  return <TwoColumns beside={layout.beside} left={left} rightId="card" right={aside} />;
}
