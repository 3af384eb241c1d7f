import type { Chapter } from '../model/study.ts';
import type { Mode } from '../model/view.ts';
import { showStep } from './show-step.ts';
import { allSteps, findStep, neighbourStep } from './steps.ts';
import type { StoryStore } from './story-store.ts';

/** Where steps may come by themselves. */
const PLAYS_IN: ReadonlySet<Mode> = new Set(['story', 'present']);

/** What playing needs of the page; a test gives its own. */
export interface PlayHost {
  /** acts once after so many ms; gives its undo */
  readonly after: (ms: number, act: () => void) => () => void;
  /** true while nobody can see the page, or while steps are held */
  readonly isHidden: () => boolean;
  /** whether the first step follows the last, as on an open day */
  readonly isRound: boolean;
  /** calls when a key is pressed, and when the page is hidden or seen again; gives its undo */
  readonly onStir: (listener: () => void) => () => void;
}

/**
 * While the view has `play`, shows the next step after so many seconds. Whatever changes the view (Next,
 * Back, another event) and every key starts the wait anew; a hidden page waits until it is seen, and
 * then for the whole time. At the last step of the story playing ends (`play` becomes null) or goes
 * round. Nothing starts unless the view says so, and pausing keeps the step. Returns its undo.
 */
export function playSteps(
  store: StoryStore,
  chapters: readonly Chapter[],
  host: PlayHost = hostOf(window),
): () => void {
  let forget: (() => void) | null = null;

  function stop(): void {
    forget?.();
    forget = null;
  }

  function restart(): void {
    stop();
    const { mode, play, step } = store.getState().view;
    if (play === null || !PLAYS_IN.has(mode)) return;
    const found = step && findStep(chapters, step);
    if (!found) return;
    const first = host.isRound ? allSteps(chapters)[0] : undefined;
    const next = neighbourStep(chapters, found.ref, 1) ?? first;
    if (!next) setPlay(store, null);
    else if (!host.isHidden())
      forget = host.after(play * 1000, () => showStep(store, next, 'adjustment'));
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.view !== before.view) restart();
  });
  const unstir = host.onStir(restart);
  restart();
  return () => {
    stop();
    unsubscribe();
    unstir();
  };
}

/** Seconds between steps that come by themselves; null pauses. The step stays, and so does the map. */
export function setPlay(store: StoryStore, play: number | null): void {
  store.setState(({ view }) => ({ view: { ...view, play }, weight: 'adjustment' }));
}

/** The page as it is. */
export function hostOf(page: Window): PlayHost {
  return {
    after: (ms, act) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
    isHidden: () => page.document.hidden,
    isRound: false,
    onStir: (listener) => {
      page.document.addEventListener('visibilitychange', listener);
      page.addEventListener('keydown', listener);
      return () => {
        page.document.removeEventListener('visibilitychange', listener);
        page.removeEventListener('keydown', listener);
      };
    },
  };
}
