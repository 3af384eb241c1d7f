import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { CardPanel } from '../../panels/card/CardPanel.tsx';
import { ListPanel } from '../../panels/list/ListPanel.tsx';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { useCardSheet } from '../../ui/use-card-sheet.ts';
import type { Layout } from '../../ui/use-layout.ts';
import styles from './ListMode.module.css';

interface ListModeProps {
  readonly stores: Stores;
  readonly layout: Layout;
  readonly findOpen: boolean;
  readonly closeFind: () => void;
  readonly find: ReactNode;
}

/** The events as one table beside the card. */
export function ListMode({ stores, layout, findOpen, closeFind, find }: ListModeProps) {
  const beside = layout.name !== 'S' && !(layout.name === 'M' && layout.portrait);
  const reveals = useStore(stores.story, (state) => state.reveals);
  const selected = useStore(stores.story, (state) => state.view.selected);
  const [sheetOpen, closeSheet] = useCardSheet(reveals, selected !== null && !beside);
  const card = (
    <PanelBoundary
      shows={selected}
      sentence={t.app.panelFailed(t.app.panels.card)}
      retry={t.app.retry}
    >
      <CardPanel stores={stores} />
    </PanelBoundary>
  );
  return (
    <main className={styles.mode} data-beside={beside}>
      <div id="list" tabIndex={-1} className={styles.table}>
        <PanelBoundary sentence={t.app.panelFailed(t.app.panels.list)} retry={t.app.retry}>
          <ListPanel stores={stores} />
        </PanelBoundary>
      </div>
      {beside ? (
        <div id="card" tabIndex={-1} className={styles.right}>
          {findOpen ? (
            <SidePanel label={t.app.find} closeLabel={t.app.closeFind} onClose={closeFind}>
              {find}
            </SidePanel>
          ) : (
            card
          )}
        </div>
      ) : (
        <>
          <Sheet
            open={sheetOpen}
            label={t.app.panels.card}
            closeLabel={t.app.close}
            onClose={closeSheet}
          >
            {card}
          </Sheet>
          <Sheet open={findOpen} label={t.app.find} closeLabel={t.app.close} onClose={closeFind}>
            {find}
          </Sheet>
        </>
      )}
    </main>
  );
}
