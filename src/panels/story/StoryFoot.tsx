import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Chapter } from '../../model/study.ts';
import { showStep } from '../../store/show-step.ts';
import { findStep, neighbourStep, type FoundStep } from '../../store/steps.ts';
import type { Stores } from '../../store/stores.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { StepDots } from './StepDots.tsx';
import styles from './StoryFoot.module.css';

interface StoryFootProps {
  readonly stores: Stores;
  readonly chapters: readonly Chapter[];
  readonly found: FoundStep;
}

const BY_KEY: Readonly<Record<string, 1 | -1>> = {
  ArrowLeft: -1,
  PageUp: -1,
  ArrowRight: 1,
  PageDown: 1,
};

/** Always in sight: to the step before and after, and to any step of the chapter. */
export function StoryFoot({ stores, chapters, found }: StoryFootProps) {
  const nav = useRef<HTMLElement>(null);
  const { ref, chapter } = found;
  const back = neighbourStep(chapters, ref, -1);
  const next = neighbourStep(chapters, ref, 1);
  const leadsOn = next !== null && next.ref.chapter !== ref.chapter;
  const dotsHadFocus = useRef(false);

  useEffect(function keepTheKeyboardOnTheStep() {
    if (dotsHadFocus.current)
      nav.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
    dotsHadFocus.current = false;
  });

  function go(to: FoundStep | null): void {
    dotsHadFocus.current = nav.current?.querySelector('ol:focus-within') !== null;
    if (to) showStep(stores.story, to);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const by = BY_KEY[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    go(by === 1 ? next : back);
  }

  return (
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of its buttons */
    <nav ref={nav} aria-label={late.story.steps} className={styles.foot} onKeyDown={onKeyDown}>
      <Button isOff={back === null} onClick={() => go(back)}>
        <span aria-hidden="true">‹ </span>
        {late.story.back}
      </Button>
      <StepDots
        of={chapter.steps.length}
        n={ref.n}
        onGo={(n) => go(findStep(chapters, { chapter: chapter.id, n }))}
      />
      <Button isOff={next === null} onClick={() => go(next)}>
        {leadsOn ? late.story.nextChapter : late.story.next}
        <span aria-hidden="true"> ›</span>
      </Button>
    </nav>
  );
}
