import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { faultInWords } from './model/fault-words.ts';
import type { ParsedStory } from './model/create-story.ts';
import type { Story } from './model/story.ts';
import { Explore } from './modes/explore/Explore.tsx';
import { Header } from './panels/header/Header.tsx';
import { Notices } from './panels/notices/Notices.tsx';
import { StatusLine } from './panels/status/StatusLine.tsx';
import { bindAddress } from './store/bind-address.ts';
import { bindPreferences } from './store/bind-preferences.ts';
import { createPointerStore } from './store/pointer-store.ts';
import { createPreferencesStore } from './store/preferences-store.ts';
import { createStoryStore } from './store/story-store.ts';
import type { Stores } from './store/stores.ts';
import { decodeView } from './store/url-codec.ts';
import { t } from './ui/messages/messages.ts';
import { WholePageNotice } from './ui/WholePageNotice.tsx';
import { useLayout } from './ui/use-layout.ts';
import { PanelBoundary } from './ui/PanelBoundary.tsx';
import styles from './App.module.css';

const importListMode = () => import('./modes/list/ListMode.tsx');
const importFindPanel = () => import('./panels/find/FindPanel.tsx');
/** Not needed for the first view; fetched as soon as that is on the screen. */
const ListMode = lazy(async () => ({ default: (await importListMode()).ListMode }));
const FindPanel = lazy(async () => ({ default: (await importFindPanel()).FindPanel }));

interface AppProps {
  readonly parsed: ParsedStory;
  readonly loadBasemap: () => Promise<unknown>;
}

/** Composition root: one story, its stores, and the mode that the view asks for. */
export function App({ parsed, loadBasemap }: AppProps) {
  if (parsed.readable) return <Room story={parsed.story} loadBasemap={loadBasemap} />;
  return (
    <WholePageNotice
      title={t.app.unreadable}
      help={t.app.unreadableHelp}
      lines={parsed.faults.map(faultInWords)}
    />
  );
}

function Room({ story, loadBasemap }: { story: Story; loadBasemap: () => Promise<unknown> }) {
  const [stores] = useState(() => openStores(story));
  const [findOpen, setFindOpen] = useState(false);
  const layout = useLayout();
  const mode = useStore(stores.story, (state) => state.view.mode);
  useEffect(() => bindAddress(stores.story, window), [stores]);
  useEffect(
    () =>
      bindPreferences(stores.preferences, document.documentElement, (query) => matchMedia(query)),
    [stores],
  );
  useEffect(function fetchTheRest() {
    // Failing here is no fault yet: opening the view tries again and says so.
    const wait = setTimeout(
      () => void Promise.allSettled([importListMode(), importFindPanel()]),
      1500,
    );
    return () => clearTimeout(wait);
  }, []);
  const find = (
    <PanelBoundary sentence={t.app.panelFailed(t.app.panels.find)} retry={t.app.retry}>
      <Suspense>
        <FindPanel stores={stores} onChoose={() => setFindOpen(false)} />
      </Suspense>
    </PanelBoundary>
  );
  const shared = { stores, layout, findOpen, closeFind: () => setFindOpen(false), find };
  return (
    <div className={styles.page} data-layout={layout.name} data-portrait={layout.portrait}>
      <Header stores={stores} layout={layout} findOpen={findOpen} setFindOpen={setFindOpen} />
      <Notices stores={stores} />
      {mode === 'explore' ? (
        <Explore {...shared} loadBasemap={loadBasemap} />
      ) : (
        <PanelBoundary sentence={t.app.panelFailed(t.app.panels.list)} retry={t.app.retry}>
          <Suspense fallback={<main />}>
            <ListMode {...shared} />
          </Suspense>
        </PanelBoundary>
      )}
      <StatusLine stores={stores} />
    </div>
  );
}

function openStores(story: Story): Stores {
  const { view, notes } = decodeView(window.location.hash, story);
  const stores: Stores = {
    story: createStoryStore(story, view, notes),
    pointer: createPointerStore(),
    preferences: createPreferencesStore(() => window.localStorage),
  };
  return stores;
}
