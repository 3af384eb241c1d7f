import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { CardPanel } from '../../panels/card/CardPanel.tsx';
import { EventList } from '../../panels/list/EventList.tsx';
import { MapPanel } from '../../panels/map/MapPanel.tsx';
import { StripPanel } from '../../panels/timeline/StripPanel.tsx';
import { TimelinePanel } from '../../panels/timeline/TimelinePanel.tsx';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { useCardSheet } from '../../ui/use-card-sheet.ts';
import type { Layout } from '../../ui/use-layout.ts';
import styles from './Explore.module.css';

interface ExploreProps {
  readonly stores: Stores;
  readonly layout: Layout;
  readonly findOpen: boolean;
  readonly closeFind: () => void;
  readonly find: ReactNode;
  readonly loadBasemap: () => Promise<unknown>;
}

/** Map, timeline and card for looking around; a list takes the timeline's place on a small screen. */
export function Explore({ stores, layout, findOpen, closeFind, find, loadBasemap }: ExploreProps) {
  const small = layout.name === 'S';
  const beside = !small && !(layout.name === 'M' && layout.portrait);
  const reveals = useStore(stores.story, (state) => state.reveals);
  const selected = useStore(stores.story, (state) => state.view.selected);
  const [sheetOpen, closeSheet] = useCardSheet(reveals, selected !== null && small);
  const map = (
    <PanelBoundary sentence={t.app.panelFailed(t.app.panels.map)} retry={t.app.retry}>
      <MapPanel stores={stores} loadBasemap={loadBasemap} />
    </PanelBoundary>
  );
  const card = (
    <PanelBoundary
      shows={selected}
      sentence={t.app.panelFailed(t.app.panels.card)}
      retry={t.app.retry}
    >
      <CardPanel stores={stores} />
    </PanelBoundary>
  );
  if (small) {
    return (
      <main className={styles.small}>
        <div className={styles.map}>{map}</div>
        <div className={styles.strip}>
          <StripPanel stores={stores} />
        </div>
        <EventList stores={stores} />
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
      </main>
    );
  }
  return (
    <main className={styles.large} data-beside={beside}>
      <div className={styles.left}>
        <div className={styles.map}>{map}</div>
        <PanelBoundary sentence={t.app.panelFailed(t.app.panels.timeline)} retry={t.app.retry}>
          <TimelinePanel
            stores={stores}
            roomy={layout.name === 'XL'}
            segmentMinPx={layout.name === 'M' ? 120 : 150}
          />
        </PanelBoundary>
      </div>
      <div id="card" tabIndex={-1} className={styles.right}>
        {beside && findOpen ? (
          <SidePanel label={t.app.find} closeLabel={t.app.closeFind} onClose={closeFind}>
            {find}
          </SidePanel>
        ) : (
          card
        )}
      </div>
      {!beside && (
        <Sheet open={findOpen} label={t.app.find} closeLabel={t.app.close} onClose={closeFind}>
          {find}
        </Sheet>
      )}
    </main>
  );
}
