import { useEffect, useRef } from 'react';
import type { Chapter } from '../../model/study.ts';
import type { PresentState } from '../../store/present-messages.ts';
import { findStep, isSameStep } from '../../store/steps.ts';
import { late } from '../../ui/messages/late-messages.ts';

const words = late.present.run;

/** Says where the teacher is, once for each step, and what became of the wall. */
export function useSaid(
  chapters: readonly Chapter[],
  state: PresentState | null,
  say: (sentence: string) => void,
): void {
  const before = useRef<PresentState | null>(null);
  useEffect(
    function sayWhatChanged() {
      const sentence = state && saidOf(chapters, state, before.current);
      before.current = state;
      if (sentence) say(sentence);
    },
    [chapters, state, say],
  );
}

/** What is new in a presentation, in a sentence; null where nothing is to be said. */
export function saidOf(
  chapters: readonly Chapter[],
  now: PresentState,
  before: PresentState | null,
): string | null {
  if (before === null || !isSameStep(now.at, before.at)) return saidStep(chapters, now);
  if (now.isBlank !== before.isBlank) return now.isBlank ? words.blank : words.blankOver;
  if (now.isHeld !== before.isHeld) return now.isHeld ? words.heldSaid : words.heldOver;
  return null;
}

function saidStep(chapters: readonly Chapter[], { at }: PresentState): string | null {
  const found = at && findStep(chapters, at);
  if (!found) return null;
  const { ref, chapter, chapterNth, step } = found;
  return words.saidStep(chapterNth, ref.n, chapter.steps.length, step.title ?? chapter.title);
}
