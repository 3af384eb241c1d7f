import { useEffect, useState } from 'react';
import { faultInWords } from './model/fault-words.ts';
import type { ParsedStory } from './model/parse-story.ts';
import type { Story } from './model/story.ts';
import { Explore } from './modes/explore/Explore.tsx';
import { ListMode } from './modes/list/ListMode.tsx';
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
import styles from './App.module.css';
import { useStore } from 'zustand';

interface AppProps {
  readonly parsed: ParsedStory;
  readonly loadBasemap: () => Promise<unknown>;
}

/** Composition root: one story, its stores, and the mode that the view asks for. */
export function App({ parsed, loadBasemap }: AppProps) {
  if (parsed.readable) return <Room story={parsed.story} loadBasemap={loadBasemap} />;
  return (
    <WholePageNotice title={t.app.unreadable} help={t.app.unreadableHelp} lines={parsed.faults.map(faultInWords)} />
  );
}

function Room({ story, loadBasemap }: { story: Story; loadBasemap: () => Promise<unknown> }) {
  const [stores] = useState(() => openStores(story));
  const [findOpen, setFindOpen] = useState(false);
  const layout = useLayout();
  const mode = useStore(stores.story, (state) => state.view.mode);
  useEffect(() => bindAddress(stores.story, window), [stores]);
  useEffect(
    () => bindPreferences(stores.preferences, document.documentElement, (query) => matchMedia(query)),
    [stores],
  );
  const shared = { stores, layout, findOpen, closeFind: () => setFindOpen(false) };
  return (
    <div className={styles.page} data-layout={layout.name} data-portrait={layout.portrait}>
      <Header stores={stores} layout={layout} findOpen={findOpen} setFindOpen={setFindOpen} />
      <Notices stores={stores} />
      {mode === 'explore' ? <Explore {...shared} loadBasemap={loadBasemap} /> : <ListMode {...shared} />}
      <StatusLine stores={stores} />
    </div>
  );
}

function openStores(story: Story): Stores {
  const { view, notes } = decodeView(window.location.hash, story);
  const stores: Stores = {
    story: createStoryStore(story, view, notes),
    pointer: createPointerStore(),
    preferences: createPreferencesStore(
      () => window.localStorage,
      (why) => console.info(`Preferences last only as long as this page: ${why}`),
    ),
  };
  return stores;
}
