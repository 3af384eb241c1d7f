import type { ReactNode } from 'react';
import { EventList } from '../../panels/list/EventList.tsx';
import { MapPanel } from '../../panels/map/MapPanel.tsx';
import { StripPanel } from '../../panels/timeline/StripPanel.tsx';
import { TimelinePanel } from '../../panels/timeline/TimelinePanel.tsx';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { TwoColumns } from '../../ui/TwoColumns.tsx';
import type { Layout } from '../../ui/use-layout.ts';
import styles from './Explore.module.css';

interface ExploreProps {
  /** takes the place of the list on a small screen */
  readonly instead?: ReactNode;
  readonly stores: Stores;
  readonly layout: Layout;
  /** the card or what stands in its place; null where it opens in a sheet */
  readonly aside: ReactNode | null;
  readonly loadBasemap: () => Promise<unknown>;
}

/** Map, timeline and card for looking around; a list takes the timeline's place on a small screen. */
export function Explore({ stores, layout, aside, instead, loadBasemap }: ExploreProps) {
  const map = (
    <PanelBoundary sentence={t.app.panelFailed(t.app.panels.map)} retry={t.app.retry}>
      <MapPanel stores={stores} loadBasemap={loadBasemap} />
    </PanelBoundary>
  );
  if (layout.name === 'S') {
    return (
      <main className={styles.small}>
        <div className={styles.map}>{map}</div>
        <div className={styles.strip}>
          <StripPanel stores={stores} />
        </div>
        {instead ?? (
          <div id="list" tabIndex={-1}>
            <EventList stores={stores} />
          </div>
        )}
      </main>
    );
  }
  const left = (
    <div className={styles.left} data-beside={layout.beside}>
      <PanelBoundary sentence={t.app.panelFailed(t.app.panels.timeline)} retry={t.app.retry}>
        <TimelinePanel
          stores={stores}
          roomy={layout.name === 'XL'}
          segmentMinPx={layout.name === 'M' ? 120 : 150}
        />
      </PanelBoundary>
      <div className={styles.map}>{map}</div>
    </div>
  );
  return <TwoColumns beside={layout.beside} left={left} rightId="card" right={aside} />;
}
