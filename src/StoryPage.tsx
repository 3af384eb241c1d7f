import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Story } from './model/story.ts';
import type { Mode } from './model/view.ts';
import { Explore } from './modes/explore/Explore.tsx';
import { CardPanel } from './panels/card/CardPanel.tsx';
import { Header } from './panels/header/Header.tsx';
import { Notices } from './panels/notices/Notices.tsx';
import { StatusLine } from './panels/status/StatusLine.tsx';
import { bindAddress } from './store/bind-address.ts';
import { bindUndo } from './store/bind-undo.ts';
import { bindPreferences } from './store/bind-preferences.ts';
import type { Theme } from './store/preferences-store.ts';
import { fetchLateParts, openLateParts } from './late-parts.tsx';
import { LateMode } from './LateMode.tsx';
import { openStores } from './open-stores.ts';
import { t } from './ui/messages/messages.ts';
import { LatePart } from './ui/LatePart.tsx';
import { PanelBoundary } from './ui/PanelBoundary.tsx';
import { Sheet } from './ui/Sheet.tsx';
import { SidePanel } from './ui/SidePanel.tsx';
import { useCardSheet } from './ui/use-card-sheet.ts';
import { useLayout } from './ui/use-layout.ts';
import styles from './StoryPage.module.css';

/** How long after the first view the rest is fetched, so that nobody waits for it; ms. */
const FETCH_THE_REST_AFTER_MS = 1500;

/** Views in which events are found and chosen. */
const SHOWS_EVENTS: ReadonlySet<Mode> = new Set(['explore', 'story', 'compare', 'list']);
/** The wall and paper have a theme of their own. */
const LENT_THEMES: Partial<Record<Mode, Theme>> = { present: 'projector', print: 'projector' };

interface StoryPageProps {
  readonly story: Story;
  readonly loadBasemap: () => Promise<unknown>;
}

/** One story, its stores, the mode that the view asks for, and the card beside or over it. */
export function StoryPage({ story, loadBasemap }: StoryPageProps) {
  const [stores] = useState(() => openStores(story, window));
  const [findWanted, setFindOpen] = useState(false);
  const [parts, setLateParts] = useState(() => openLateParts(story));
  const [shareOpen, setShareOpen] = useState(false);
  const { FindPanel, SharePanel, StoryPanel, ReturnBar, EmbedBar } = parts;
  const layout = useLayout();
  const mode = useStore(stores.story, (state) => state.view.mode);
  const selected = useStore(stores.story, (state) => state.view.selected);
  const choices = useStore(stores.story, (state) => state.choices);
  const embed = useStore(stores.story, (state) => state.view.embed);
  const hasStep = useStore(stores.story, (state) => state.view.step !== null);
  const modeBefore = useRef(mode);
  const showsEvents = SHOWS_EVENTS.has(mode);
  const isBare = mode === 'present' || mode === 'console';
  const isArc = mode === 'explore' || mode === 'story';
  const findOpen = findWanted && showsEvents;
  const cardInSheet = showsEvents && !layout.beside && (!isArc || layout.name === 'S');
  const [sheetOpen, closeSheet] = useCardSheet(choices, cardInSheet && selected !== null);
  useEffect(() => bindAddress(stores.story, window), [stores]);
  useEffect(() => bindUndo(stores.story, window), [stores]);
  useEffect(
    () =>
      bindPreferences(stores.preferences, document.documentElement, (query) => matchMedia(query)),
    [stores],
  );
  useEffect(
    function lendTheTheme() {
      stores.preferences.setState({ lent: LENT_THEMES[mode] ?? null });
    },
    [stores, mode],
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
  const closeShare = () => setShareOpen(false);
  const askAgain = () => setLateParts(openLateParts(story));
  const find = (
    <LatePart panel={t.app.panels.find} onRetry={askAgain}>
      <FindPanel stores={stores} onChoose={closeFind} />
    </LatePart>
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
  const cardInPlace = cardInSheet ? null : card;
  const storyPanel = mode === 'story' && (
    <LatePart panel={t.app.panels.story} onRetry={askAgain}>
      <StoryPanel stores={stores} card={cardInPlace} />
    </LatePart>
  );
  const wayBack = showsEvents && hasStep && mode !== 'story' && (
    <LatePart panel={t.app.panels.story} onRetry={askAgain}>
      <ReturnBar stores={stores} />
    </LatePart>
  );
  const findInstead = (
    <SidePanel label={t.app.find} closeLabel={t.app.closeFind} onClose={closeFind}>
      {find}
    </SidePanel>
  );
  const besideEvents = storyPanel || (
    <>
      {wayBack}
      {cardInPlace}
    </>
  );
  const isAside = !cardInSheet || (mode === 'story' && layout.name !== 'S');
  const aside = !isAside ? null : findOpen && layout.beside ? findInstead : besideEvents;
  return (
    <div
      className={styles.page}
      data-fits={layout.beside && mode !== 'print'}
      data-embed={embed || undefined}
    >
      {!isBare && !embed && (
        <>
          <Header
            stores={stores}
            layout={layout}
            canFind={showsEvents}
            findOpen={findOpen}
            setFindOpen={setFindOpen}
            onShare={() => setShareOpen(true)}
          />
          <Notices stores={stores} />
        </>
      )}
      {!isAside && wayBack}
      {isArc ? (
        <Explore
          stores={stores}
          layout={layout}
          aside={aside}
          instead={storyPanel || null}
          loadBasemap={loadBasemap}
        />
      ) : (
        <LatePart key={mode} panel={t.app.panels[mode]} onRetry={askAgain} waiting={<main />}>
          <LateMode
            mode={mode}
            parts={parts}
            stores={stores}
            layout={layout}
            aside={aside}
            loadBasemap={loadBasemap}
          />
        </LatePart>
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
      {shareOpen && (
        <LatePart panel={t.app.panels.share} onRetry={askAgain}>
          <SharePanel stores={stores} onClose={closeShare} />
        </LatePart>
      )}
      {embed && (
        <LatePart panel={t.app.panels.share} onRetry={askAgain}>
          <EmbedBar stores={stores} />
        </LatePart>
      )}
      <StatusLine stores={stores} />
    </div>
  );
}
