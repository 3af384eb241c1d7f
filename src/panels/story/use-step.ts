import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Chapter } from '../../model/study.ts';
import type { StepRef } from '../../model/view.ts';
import { nearestStep, spellOutStep, warnOfStep } from '../../store/show-step.ts';
import { isAtStep, isSameStep, type FoundStep } from '../../store/steps.ts';
import type { StoryStore } from '../../store/story-store.ts';
import { late } from '../../ui/messages/late-messages.ts';

/** The step that is told now. */
export interface StepNow {
  readonly found: FoundStep;
  /** whether the view is what the step shows; false while a reader looks elsewhere */
  readonly isHere: boolean;
  /** the step that a link asked for in vain, as long as the nearest one is told */
  readonly missing: StepRef | null;
}

/**
 * The step of the view, shown as soon as an address or the way here asks for it, and said. Null where the
 * story has no chapters.
 */
export function useStep(store: StoryStore, chapters: readonly Chapter[]): StepNow | null {
  const story = useStore(store, (state) => state.story);
  const view = useStore(store, (state) => state.view);
  const [lost, setLost] = useState<{ meant: StepRef; shown: StepRef } | null>(null);
  const hasOpened = useRef(false);
  const found = nearestStep(chapters, view);
  const isHere = found !== null && isAtStep(found, story, view);
  const key = found && `${found.ref.chapter}.${found.ref.n}`;

  useLayoutEffect(
    function showWhatIsMeant() {
      const isArrival = !hasOpened.current || store.getState().weight === 'arrival';
      hasOpened.current = true;
      if (!found || (!isArrival && isSameStep(found.ref, view.step))) return;
      if (view.step && !isSameStep(found.ref, view.step))
        setLost({ meant: view.step, shown: found.ref });
      spellOutStep(store, found);
    },
    // Only a new view can ask for a step; `found` follows from it.
    // oxlint-disable-next-line react/exhaustive-deps
    [store, view],
  );
  useEffect(
    function warn() {
      if (found) warnOfStep(found, story);
    },
    // Once for each step, however often the reader moves the map.
    // oxlint-disable-next-line react/exhaustive-deps
    [key, story],
  );
  useEffect(
    function say() {
      if (!found || !isHere) return;
      const { ref, chapter, chapterNth, step } = found;
      const title = step.title ?? chapter.title;
      store.actions.say(late.story.said(chapterNth, ref.n, chapter.steps.length, title));
    },
    // Once for each arrival at a step.
    // oxlint-disable-next-line react/exhaustive-deps
    [key, isHere],
  );
  if (!found) return null;
  return { found, isHere, missing: lost && isSameStep(lost.shown, found.ref) ? lost.meant : null };
}
