import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Study } from '../../model/study.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { PrintBar } from './PrintBar.tsx';
import styles from './PrintPanel.module.css';
import { chooseSheet } from './sheet-choice.ts';
import { SheetPages } from './SheetPages.tsx';
import { useGround } from '../../ground/use-ground.ts';

interface PrintPanelProps {
  readonly stores: Stores;
  readonly study: Study;
  readonly loadBasemap: () => Promise<unknown>;
}

/** A sheet as it will come out of the printer, and the choice of another. */
export function PrintPanel({ stores, study, loadBasemap }: PrintPanelProps) {
  const sheet = useStore(stores.story, (state) => state.view.sheet);
  const chapter = useStore(stores.story, (state) => state.view.chapter);
  const ground = useGround(loadBasemap);
  const { choice, notes } = useMemo(
    () => chooseSheet({ sheet, chapter }, study),
    [sheet, chapter, study],
  );
  return (
    <>
      <PrintBar
        study={study}
        choice={choice}
        notes={notes}
        onChoose={(change) => {
          const { view } = stores.story.getState();
          stores.story.actions.goTo({ ...view, ...change }, 'decision');
        }}
      />
      {/* The pages keep their size: where the screen is narrow they are scrolled, by the keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.desk} role="region" aria-label={late.print.pages} tabIndex={0}>
        <div key={`${sheet} ${chapter}`} className={styles.sheet}>
          <SheetPages stores={stores} study={study} choice={choice} ground={ground} />
        </div>
      </div>
    </>
  );
}
