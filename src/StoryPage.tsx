import { Suspense, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Story } from './model/story.ts';
import { Explore } from './modes/explore/Explore.tsx';
import { CardPanel } from './panels/card/CardPanel.tsx';
import { Header } from './panels/header/Header.tsx';
import { Notices } from './panels/notices/Notices.tsx';
import { StatusLine } from './panels/status/StatusLine.tsx';
import { bindAddress } from './store/bind-address.ts';
import { bindPreferences } from './store/bind-preferences.ts';
import { fetchLateParts, openLateParts } from './late-parts.tsx';
import { LateMode } from './LateMode.tsx';
import { openStores } from './open-stores.ts';
import { t } from './ui/messages/messages.ts';
import { PanelBoundary } from './ui/PanelBoundary.tsx';
import { Sheet } from './ui/Sheet.tsx';
import { SidePanel } from './ui/SidePanel.tsx';
import { useCardSheet } from './ui/use-card-sheet.ts';
import { useLayout } from './ui/use-layout.ts';
import styles from './StoryPage.module.css';

/** How long after the first view the rest is fetched, so that nobody waits for it; ms. */
const FETCH_THE_REST_AFTER_MS = 1500;

interface StoryPageProps {
  readonly story: Story;
  readonly loadBasemap: () => Promise<unknown>;
}

/** One story, its stores, the mode that the view asks for, and the card beside or over it. */
export function StoryPage({ story, loadBasemap }: StoryPageProps) {
  const [stores] = useState(() => openStores(story, window));
  const [findWanted, setFindOpen] = useState(false);
  const [parts, setLateParts] = useState(() => openLateParts(story));
  const { FindPanel } = parts;
  const layout = useLayout();
  const mode = useStore(stores.story, (state) => state.view.mode);
  const selected = useStore(stores.story, (state) => state.view.selected);
  const choices = useStore(stores.story, (state) => state.choices);
  const modeBefore = useRef(mode);
  const showsEvents = mode !== 'practise' && mode !== 'about';
  const findOpen = findWanted && showsEvents;
  const cardInSheet = showsEvents && !layout.beside && (mode !== 'explore' || layout.name === 'S');
  const [sheetOpen, closeSheet] = useCardSheet(choices, cardInSheet && selected !== null);
  useEffect(() => bindAddress(stores.story, window), [stores]);
  useEffect(
    () =>
      bindPreferences(stores.preferences, document.documentElement, (query) => matchMedia(query)),
    [stores],
  );
  useEffect(function fetchTheRest() {
    // Failing here is no fault yet: opening the view tries again and says so.
    const wait = setTimeout(() => void fetchLateParts(), FETCH_THE_REST_AFTER_MS);
    return () => clearTimeout(wait);
  }, []);

  useEffect(
    function keepTheKeyboardInTheView() {
      const hasChanged = modeBefore.current !== mode;
      modeBefore.current = mode;
      // The button that led here went with the view before: without this, Tab would start at the top.
      if (!hasChanged || document.activeElement !== document.body) return;
      document.getElementById(mode === 'explore' ? 'card' : mode)?.focus({ preventScroll: true });
    },
    [mode],
  );

  const closeFind = () => setFindOpen(false);
  const askAgain = () => setLateParts(openLateParts(story));
  const find = (
    <PanelBoundary
      sentence={t.app.panelFailed(t.app.panels.find)}
      retry={t.app.retry}
      onRetry={askAgain}
    >
      <Suspense>
        <FindPanel stores={stores} onChoose={closeFind} />
      </Suspense>
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
  const findInstead = (
    <SidePanel label={t.app.find} closeLabel={t.app.closeFind} onClose={closeFind}>
      {find}
    </SidePanel>
  );
  const aside = cardInSheet ? null : findOpen && layout.beside ? findInstead : card;
  return (
    <div className={styles.page} data-fits={layout.beside}>
      <Header
        stores={stores}
        layout={layout}
        canFind={showsEvents}
        findOpen={findOpen}
        setFindOpen={setFindOpen}
      />
      <Notices stores={stores} />
      {mode === 'explore' ? (
        <Explore stores={stores} layout={layout} aside={aside} loadBasemap={loadBasemap} />
      ) : (
        <PanelBoundary
          key={mode}
          sentence={t.app.panelFailed(t.app.panels[mode])}
          retry={t.app.retry}
          onRetry={askAgain}
        >
          <Suspense fallback={<main />}>
            <LateMode
              mode={mode}
              parts={parts}
              stores={stores}
              layout={layout}
              aside={aside}
              loadBasemap={loadBasemap}
            />
          </Suspense>
        </PanelBoundary>
      )}
      {cardInSheet && (
        <Sheet
          open={sheetOpen}
          label={t.app.panels.card}
          closeLabel={t.app.close}
          onClose={closeSheet}
        >
          {card}
        </Sheet>
      )}
      {!layout.beside && (
        <Sheet open={findOpen} label={t.app.find} closeLabel={t.app.close} onClose={closeFind}>
          {find}
        </Sheet>
      )}
      <StatusLine stores={stores} />
    </div>
  );
}
