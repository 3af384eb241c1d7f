import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Chapter } from '../../model/study.ts';
import { BoardMap } from '../../panels/map/BoardMap.tsx';
import { Board } from '../../panels/present/Board.tsx';
import type { Command, Overlay as OverlayName } from '../../panels/present/present-keys.ts';
import { QuietRow } from '../../panels/present/QuietRow.tsx';
import { usePresentKeys } from '../../panels/present/use-present-keys.ts';
import { useRestingPointer } from '../../panels/present/use-resting-pointer.ts';
import { useSwipe } from '../../panels/present/use-swipe.ts';
import { useWakeLock } from '../../panels/present/use-wake-lock.ts';
import { WallTimer } from '../../panels/present/WallTimer.tsx';
import { nearestStep, warnOfStep } from '../../store/show-step.ts';
import { allSteps } from '../../store/steps.ts';
import type { Stores } from '../../store/stores.ts';
import { fillTheScreen, leaveFullScreen, useFullScreen } from '../../ui/full-screen.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { OverWall } from './OverWall.tsx';
import styles from './PresentMode.module.css';
import { useConsoleWindow } from './use-console-window.ts';
import type { Presentation } from './use-presentation.ts';

interface RunningProps {
  readonly stores: Stores;
  readonly chapters: readonly Chapter[];
  readonly presentation: Presentation;
  readonly loadBasemap: () => Promise<unknown>;
}

const PLAY_SECONDS = 20;

/** A presentation that runs: the wall, and what may lie over it. */
export function Running({ stores, chapters, presentation, loadBasemap }: RunningProps) {
  const { store } = presentation;
  const wall = useRef<HTMLElement>(null);
  const [overlay, setOverlay] = useState<OverlayName | null>(null);
  const state = useStore(store);
  const view = useStore(stores.story, ({ view: now }) => now);
  const story = useStore(stores.story, ({ story: now }) => now);
  const found = nearestStep(chapters, view);
  const isFull = useFullScreen();
  const isResting = useRestingPointer();
  const isAwake = useWakeLock();
  const consoleWindow = useConsoleWindow(stores, presentation, () => setOverlay('notes'));
  const { open: openConsole } = consoleWindow;

  const act = useCallback(
    (command: Command) => {
      switch (command.do) {
        case 'overlay':
          return setOverlay((now) => (now === command.overlay ? null : command.overlay));
        case 'console':
          return openConsole();
        case 'full-screen':
          return fillTheScreen();
        case 'play-or-pause': {
          const seconds = store.getState().play === null ? PLAY_SECONDS : null;
          return store.wish({ do: 'play', seconds });
        }
        case 'leave':
          return setOverlay((now) => {
            if (now !== null) return null;
            if (document.fullscreenElement) leaveFullScreen();
            else queueMicrotask(() => stores.story.actions.setMode('story'));
            return null;
          });
        default:
          return store.wish(command);
      }
    },
    [store, stores, openConsole],
  );
  const jumpTo = useCallback(
    (nth: number) => {
      const to = allSteps(chapters)[nth - 1];
      if (to) store.wish({ do: 'jump', to: to.ref });
    },
    [store, chapters],
  );
  const swipe = useCallback((way: 'next' | 'back') => store.wish({ do: way }), [store]);
  usePresentKeys(act, jumpTo);
  useSwipe(wall, swipe);
  useEffect(
    function takeTheKeyboardBack() {
      if (overlay === null) wall.current?.focus({ preventScroll: true });
    },
    [overlay],
  );
  const key = found && `${found.ref.chapter}.${found.ref.n}`;
  useEffect(
    function sayTheStep() {
      if (!found) return;
      const { ref, chapter, chapterNth, step } = found;
      warnOfStep(found, story);
      stores.story.actions.say(
        late.present.run.saidStep(
          chapterNth,
          ref.n,
          chapter.steps.length,
          step.title ?? chapter.title,
        ),
      );
    },
    // Once for each step.
    // oxlint-disable-next-line react/exhaustive-deps
    [key, stores],
  );
  if (!found) return null;
  return (
    <main
      ref={wall}
      id="present"
      tabIndex={-1}
      className={styles.present}
      data-resting={isResting && overlay === null}
    >
      <Board
        stores={stores}
        found={found}
        count={{ chapters: chapters.length, steps: found.chapter.steps.length }}
        map={<BoardMap stores={stores} loadBasemap={loadBasemap} />}
        sign={state.isHeld ? late.present.run.held : null}
      />
      {state.showsTimer && <WallTimer timer={state.timer} />}
      {state.isBlank && (
        <div className={styles.blank}>
          <p className="visually-hidden">{late.present.run.blank}</p>
        </div>
      )}
      <QuietRow isFull={isFull} isPlaying={state.play !== null} act={act} />
      {overlay !== null && (
        <OverWall
          overlay={overlay}
          chapters={chapters}
          state={state}
          wish={store.wish}
          consoleWindow={consoleWindow}
          isAwake={isAwake}
          onClose={() => setOverlay(null)}
        />
      )}
    </main>
  );
}
