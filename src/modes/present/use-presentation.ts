import { useLayoutEffect, useState } from 'react';
import type { Study } from '../../model/study.ts';
import { hostOf, playSteps, type PlayHost } from '../../store/play-steps.ts';
import { createPresentStore, type PresentStore } from '../../store/present-store.ts';
import { createPresenter, type Presenter } from '../../store/present-session.ts';
import { nearestStep, showStep } from '../../store/show-step.ts';
import { isAtStep } from '../../store/steps.ts';
import type { Stores } from '../../store/stores.ts';
import { leaveFullScreen } from '../../ui/full-screen.ts';

const ID_KEY = 'tumen-presenter';

export interface Presentation {
  readonly store: PresentStore;
  readonly presenter: Presenter;
}

/** A presentation that starts at the step of the view, and ends when Present is left. */
export function usePresentation(stores: Stores, { chapters }: Study): Presentation {
  const [presentation] = useState(() => {
    const store = createPresentStore(stores.story, chapters, {
      now: Date.now,
      shelf: () => window.sessionStorage,
    });
    return { store, presenter: createPresenter(store, presenterId()) };
  });
  useLayoutEffect(
    function present() {
      const { store, presenter } = presentation;
      const unfollow = store.follow();
      startAtStep(stores, chapters);
      const goodbye = presenter.listen(window);
      const stopPlaying = playSteps(stores.story, chapters, hostOfWall(store));
      return function endIt() {
        stopPlaying();
        goodbye();
        unfollow();
        leaveFullScreen();
      };
    },
    [stores, chapters, presentation],
  );
  return presentation;
}

/** Who looked elsewhere before sees the step itself: its words must not stand beside another map. */
function startAtStep({ story: store }: Stores, chapters: Study['chapters']): void {
  const { story, view } = store.getState();
  const first = nearestStep(chapters, view);
  if (first && !isAtStep(first, story, view)) showStep(store, first, 'adjustment');
}

/** Steps go round, and wait while the wall is held or blank. */
function hostOfWall(store: PresentStore): PlayHost {
  const page = hostOf(window);
  return {
    ...page,
    isRound: true,
    isHidden: () => page.isHidden() || store.getState().isHeld || store.getState().isBlank,
    onStir: (listener) => {
      const calm = page.onStir(listener);
      const unfollow = store.subscribe((state, before) => {
        if (state.isHeld !== before.isHeld || state.isBlank !== before.isBlank) listener();
      });
      return () => {
        calm();
        unfollow();
      };
    },
  };
}

/** The same after a reload of this tab, so that its console finds it again. */
function presenterId(): string {
  const fresh = String(Math.random()).slice(2);
  try {
    const kept = window.sessionStorage.getItem(ID_KEY) ?? fresh;
    window.sessionStorage.setItem(ID_KEY, kept);
    return kept;
  } catch {
    // Storage is blocked: after a reload the console greets what it takes for another presentation.
    return fresh;
  }
}
