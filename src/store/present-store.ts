import { createStore, type StoreApi } from 'zustand/vanilla';
import { parseKept } from '../lib/parse-kept.ts';
import type { Chapter } from '../model/study.ts';
import type { StepRef } from '../model/view.ts';
import { setPlay } from './play-steps.ts';
import { readState, type PresentState, type Timer, type Wish } from './present-messages.ts';
import { showStep } from './show-step.ts';
import { allSteps, findStep, isSameStep, neighbourStep, type FoundStep } from './steps.ts';
import type { StoryStore } from './story-store.ts';

const KEY = 'tumen-present';

/** What the store needs of the page; a test gives its own. */
export interface PresentHost {
  /** ms since 1970 */
  readonly now: () => number;
  /** where blank, hold and timer outlive a reload; reading it may throw where storage is blocked */
  readonly shelf: () => Pick<Storage, 'getItem' | 'setItem'>;
}

export interface PresentStore extends StoreApi<PresentState> {
  readonly wish: (wish: Wish) => void;
  /** follows the view, and keeps what a reload would lose; its end forgets blank and hold */
  readonly follow: () => () => void;
}

/**
 * Runs a presentation. The step on the wall is the view's own, so that the address holds it; while held,
 * the wall stays and the teacher's step goes ahead alone. Steps rewrite the address and add nothing to
 * the history: Back leaves the presentation as a whole.
 */
export function createPresentStore(
  story: StoryStore,
  chapters: readonly Chapter[],
  { now, shelf }: PresentHost,
): PresentStore {
  const { step, play } = story.getState().view;
  const kept = readState(parseKept(read(shelf)));
  const store = createStore<PresentState>()(() => ({
    shown: step,
    isBlank: kept?.isBlank ?? false,
    isHeld: kept?.isHeld ?? false,
    at: (kept?.isHeld && kept.at && findStep(chapters, kept.at)?.ref) || step,
    showsTimer: kept?.showsTimer ?? false,
    timer: kept?.timer ?? { sinceMs: now(), beforeMs: 0 },
    play,
  }));

  function follow(): () => void {
    const stopKeeping = store.subscribe((state) => write(shelf, JSON.stringify(state)));
    const stopFollowing = story.subscribe(({ view }, before) => {
      if (view === before.view) return;
      const { isHeld, at } = store.getState();
      store.setState({ shown: view.step, at: isHeld ? at : view.step, play: view.play });
    });
    return () => {
      stopKeeping();
      stopFollowing();
      // Who leaves and comes back expects to see the step; the lesson's time goes on.
      const left: PresentState = { ...store.getState(), isBlank: false, isHeld: false };
      write(shelf, JSON.stringify(left));
    };
  }

  /** Shows a step on the wall, or only to the teacher while the wall is held. */
  function go(to: FoundStep | null): void {
    if (!to) return;
    const { isHeld } = store.getState();
    if (isHeld) return store.setState({ at: to.ref });
    store.setState({ isBlank: false });
    showStep(story, to, 'adjustment');
  }

  function beside(by: 1 | -1): FoundStep | null {
    const { at } = store.getState();
    return at && neighbourStep(chapters, at, by);
  }

  /** At the ends a step on still shows the wall again, should it be blank. */
  function here(): FoundStep | null {
    const { at, isBlank } = store.getState();
    return isBlank && at ? findStep(chapters, at) : null;
  }

  function toggleHold(): void {
    const { isHeld, at, shown } = store.getState();
    store.setState({ isHeld: !isHeld });
    if (isHeld && at && !isSameStep(at, shown)) go(findStep(chapters, at));
  }

  function wish(wanted: Wish): void {
    const state = store.getState();
    switch (wanted.do) {
      case 'next':
        return go(beside(1) ?? here());
      case 'back':
        return go(beside(-1) ?? here());
      case 'first':
        return go(allSteps(chapters)[0] ?? null);
      case 'last':
        return go(allSteps(chapters).at(-1) ?? null);
      case 'jump':
        return go(findStep(chapters, wanted.to));
      case 'blank':
        return store.setState({ isBlank: !state.isBlank });
      case 'hold':
        return toggleHold();
      case 'wallTimer':
        return store.setState({ showsTimer: !state.showsTimer });
      case 'restartTimer':
        return store.setState({ timer: { sinceMs: now(), beforeMs: 0 } });
      case 'pauseTimer':
        return store.setState({ timer: pausedOrOn(state.timer, now()) });
      case 'play':
        return setPlay(story, wanted.seconds);
    }
  }

  return Object.assign(store, { wish, follow });
}

/** What a timer has counted; ms. */
export function countedMs({ sinceMs, beforeMs }: Timer, nowMs: number): number {
  return beforeMs + (sinceMs === null ? 0 : Math.max(0, nowMs - sinceMs));
}

function pausedOrOn(timer: Timer, nowMs: number): Timer {
  return timer.sinceMs === null
    ? { ...timer, sinceMs: nowMs }
    : { sinceMs: null, beforeMs: countedMs(timer, nowMs) };
}

function read(shelf: PresentHost['shelf']): string | null {
  try {
    return shelf().getItem(KEY);
  } catch {
    // Storage is blocked: a reload then starts with a fresh timer.
    return null;
  }
}

function write(shelf: PresentHost['shelf'], text: string): void {
  try {
    shelf().setItem(KEY, text);
  } catch {
    // Storage is blocked or full: the presentation itself needs none.
    return;
  }
}

/** The steps that a teacher may be shown: the one she is at, and the one after it. */
export function stepsAround(
  chapters: readonly Chapter[],
  at: StepRef | null,
): { readonly now: FoundStep | null; readonly next: FoundStep | null } {
  const now = at && findStep(chapters, at);
  return { now, next: now && neighbourStep(chapters, now.ref, 1) };
}
