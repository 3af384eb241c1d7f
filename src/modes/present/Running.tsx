import { useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Chapter } from '../../model/study.ts';
import { BoardMap } from '../../panels/map/BoardMap.tsx';
import { Board } from '../../panels/present/Board.tsx';
import { QuietRow } from '../../panels/present/QuietRow.tsx';
import { usePresentKeys } from '../../panels/present/use-present-keys.ts';
import { useRestingPointer } from '../../panels/present/use-resting-pointer.ts';
import { useSaid } from '../../panels/present/use-said.ts';
import { useSwipe } from '../../panels/present/use-swipe.ts';
import { useWakeLock } from '../../panels/present/use-wake-lock.ts';
import { WallTimer } from '../../panels/present/WallTimer.tsx';
import { nearestStep, warnOfStep } from '../../store/show-step.ts';
import type { Stores } from '../../store/stores.ts';
import { useFullScreen } from '../../ui/full-screen.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { OverWall } from './OverWall.tsx';
import styles from './PresentMode.module.css';
import { useCommands } from './use-commands.ts';
import { useKeyboardPlace } from './use-keyboard-place.ts';
import type { Presentation } from './use-presentation.ts';

interface RunningProps {
  readonly stores: Stores;
  readonly chapters: readonly Chapter[];
  readonly presentation: Presentation;
  readonly loadBasemap: () => Promise<unknown>;
}

const words = late.present.run;

/** A presentation that runs: the wall, and what may lie over it. */
export function Running({ stores, chapters, presentation, loadBasemap }: RunningProps) {
  const { store } = presentation;
  const wall = useRef<HTMLElement>(null);
  const state = useStore(store);
  const view = useStore(stores.story, ({ view: now }) => now);
  const story = useStore(stores.story, ({ story: now }) => now);
  const found = nearestStep(chapters, view);
  const isFull = useFullScreen();
  const isResting = useRestingPointer();
  const isAwake = useWakeLock();
  const commands = useCommands(stores, chapters, presentation);
  const { overlay, act, jumpTo } = commands;
  const swipe = useCallback((way: 'next' | 'back') => store.wish({ do: way }), [store]);
  usePresentKeys(act, jumpTo);
  useSwipe(wall, swipe);
  useKeyboardPlace(wall, overlay);
  useSaid(chapters, state, stores.story.actions.say);
  const key = found && `${found.ref.chapter}.${found.ref.n}`;
  useEffect(
    function warnOnce() {
      if (found) warnOfStep(found, story);
    },
    // Once for each step.
    // oxlint-disable-next-line react/exhaustive-deps
    [key, story],
  );
  if (!found) return null;
  return (
    <main
      ref={wall}
      id="present"
      tabIndex={-1}
      className={styles.present}
      aria-label={words.label}
      data-resting={isResting && overlay === null}
    >
      <Board
        stores={stores}
        found={found}
        count={{ chapters: chapters.length, steps: found.chapter.steps.length }}
        map={<BoardMap stores={stores} loadBasemap={loadBasemap} />}
        sign={state.isHeld ? words.held : null}
      />
      {state.showsTimer && <WallTimer timer={state.timer} />}
      {state.isBlank ? (
        <button type="button" className={styles.blank} onClick={() => act({ do: 'blank' })}>
          <span className="visually-hidden">
            {words.blank} {words.blankHelp}
          </span>
        </button>
      ) : (
        <QuietRow isFull={isFull} isPlaying={state.play !== null} act={act} />
      )}
      {overlay !== null && (
        <OverWall
          overlay={overlay}
          chapters={chapters}
          story={story}
          state={state}
          wish={store.wish}
          consoleWindow={commands.consoleWindow}
          isAwake={isAwake}
          onClose={commands.closeOverlay}
        />
      )}
    </main>
  );
}
