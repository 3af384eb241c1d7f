import { useCallback, useState } from 'react';
import type { Chapter } from '../../model/study.ts';
import type { Command, Overlay } from '../../panels/present/present-keys.ts';
import { allSteps } from '../../store/steps.ts';
import type { Stores } from '../../store/stores.ts';
import { fillTheScreen, leaveFullScreen } from '../../ui/full-screen.ts';
import { useConsoleWindow, type ConsoleWindow } from './use-console-window.ts';
import type { Presentation } from './use-presentation.ts';

export interface Commands {
  /** what lies over the wall */
  readonly overlay: Overlay | null;
  readonly closeOverlay: () => void;
  readonly consoleWindow: ConsoleWindow;
  readonly act: (command: Command) => void;
  /** to a step by its number, counted through all chapters; does nothing where there is none */
  readonly jumpTo: (nth: number) => void;
}

const PLAY_SECONDS = 20;

/** What keys and buttons ask for, done: on the wall, over it, or in another window. */
export function useCommands(
  stores: Stores,
  chapters: readonly Chapter[],
  presentation: Presentation,
): Commands {
  const { store } = presentation;
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const closeOverlay = useCallback(() => setOverlay(null), []);
  const showNotes = useCallback(() => setOverlay('notes'), []);
  const consoleWindow = useConsoleWindow(stores, presentation, showNotes);
  const { open: openConsole } = consoleWindow;
  const leave = useCallback(() => {
    if (overlay !== null) closeOverlay();
    else if (document.fullscreenElement) leaveFullScreen();
    else stores.story.actions.setMode('story');
  }, [overlay, closeOverlay, stores]);
  const act = useCallback(
    (command: Command) => {
      switch (command.do) {
        case 'overlay':
          return setOverlay((now) => (now === command.overlay ? null : command.overlay));
        case 'console':
          return openConsole();
        case 'full-screen':
          return fillTheScreen();
        case 'leave':
          return leave();
        case 'play-or-pause': {
          const seconds = store.getState().play === null ? PLAY_SECONDS : null;
          return store.wish({ do: 'play', seconds });
        }
        default:
          return store.wish(command);
      }
    },
    [store, openConsole, leave],
  );
  const jumpTo = useCallback(
    (nth: number) => {
      const to = allSteps(chapters)[nth - 1];
      if (!to) return;
      store.wish({ do: 'jump', to: to.ref });
      setOverlay((now) => (now === 'jump' ? null : now));
    },
    [store, chapters],
  );
  return { overlay, closeOverlay, consoleWindow, act, jumpTo };
}
