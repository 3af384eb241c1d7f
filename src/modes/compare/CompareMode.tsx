import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Study } from '../../model/study.ts';
import { ComparePanel } from '../../panels/compare/ComparePanel.tsx';
import { LineagePanel } from '../../panels/lineage/LineagePanel.tsx';
import type { Stores } from '../../store/stores.ts';
import { TwoColumns } from '../../ui/TwoColumns.tsx';
import type { Layout } from '../../ui/use-layout.ts';
import { CompareBar } from './CompareBar.tsx';
import styles from './CompareMode.module.css';

interface CompareModeProps {
  readonly stores: Stores;
  readonly layout: Layout;
  readonly study: Study;
  /** the card or what stands in its place; null where it opens in a sheet */
  readonly aside: ReactNode | null;
}

/** The claims, or the family tree of the accounts, beside the card. */
export function CompareMode({ stores, layout, study, aside }: CompareModeProps) {
  const accounts = useStore(stores.story, (state) => state.view.accounts);
  const left = (
    <div id="compare" tabIndex={-1} className={styles.compare} data-beside={layout.beside}>
      <CompareBar stores={stores} />
      <div className={styles.panel}>
        {accounts === 'claims' ? (
          <ComparePanel stores={stores} study={study} isNarrow={layout.name === 'S'} />
        ) : (
          <LineagePanel stores={stores} study={study} />
        )}
      </div>
    </div>
  );
  return <TwoColumns beside={layout.beside} left={left} rightId="card" right={aside} />;
}
