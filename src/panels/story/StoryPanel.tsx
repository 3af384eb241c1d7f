import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Study } from '../../model/study.ts';
import type { StepRef } from '../../model/view.ts';
import { playSteps, setPlay } from '../../store/play-steps.ts';
import { openCardSheet, showStep } from '../../store/show-step.ts';
import { isSameStep, neighbourStep, viewOfStep } from '../../store/steps.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { PauseLine } from './PauseLine.tsx';
import { PlayChoice } from './PlayChoice.tsx';
import { ReturnLine } from './ReturnLine.tsx';
import { StepPage } from './StepPage.tsx';
import { StoryFoot } from './StoryFoot.tsx';
import styles from './StoryPanel.module.css';
import { useStartInSight } from './use-start-in-sight.ts';
import { useStep } from './use-step.ts';

const FIRST_SECONDS = 20;

interface StoryPanelProps {
  readonly stores: Stores;
  readonly study: Study;
  /** the card of the selected event; null where it opens in a sheet */
  readonly card: ReactNode | null;
}

/** The step that is told now, or the card of what a reader looks at meanwhile. */
export function StoryPanel({ stores, study, card }: StoryPanelProps) {
  const { chapters } = study;
  const panel = useRef<HTMLElement>(null);
  const view = useStore(stores.story, (state) => state.view);
  const story = useStore(stores.story, (state) => state.story);
  /** the step beside which its card was opened */
  const [readAt, setReadAt] = useState<StepRef | null>(null);
  const now = useStep(stores.story, chapters);
  const [seconds, setSeconds] = useState<number>(FIRST_SECONDS);
  const scroller = useStartInSight(now?.found.ref ?? null);
  const hasPressedPlay = useRef(false);
  useEffect(() => playSteps(stores.story, chapters), [stores, chapters]);

  useEffect(function keepTheKeyboardOnPlay() {
    if (hasPressedPlay.current)
      panel.current?.querySelector<HTMLElement>('[data-play] button')?.focus();
    hasPressedPlay.current = false;
  });

  if (!now) return <p className={styles.none}>{late.story.none}</p>;
  const { found, isHere } = now;
  const isReading = isSameStep(readAt, found.ref);
  const hasChosen = view.selected !== viewOfStep(found, story, view).view.selected;
  const showsCard = card !== null && view.selected !== null && (isReading || hasChosen);

  /** The pressed button leaves with what it stood in; the keyboard goes on from the panel’s start. */
  function keepTheKeyboard(): void {
    panel.current?.focus({ preventScroll: true });
  }

  function goBack(): void {
    setReadAt(null);
    if (!isHere) showStep(stores.story, found);
    keepTheKeyboard();
  }

  function play(after: number | null): void {
    hasPressedPlay.current = true;
    setPlay(stores.story, after);
  }

  function readCard(): void {
    if (card === null) return openCardSheet(stores.story);
    setReadAt(found.ref);
    keepTheKeyboard();
  }

  const choice = (
    <PlayChoice
      seconds={seconds}
      isLast={neighbourStep(chapters, found.ref, 1) === null}
      onChoose={setSeconds}
      onPlay={() => play(seconds)}
    />
  );
  return (
    <section
      ref={panel}
      id="story"
      tabIndex={-1}
      aria-label={late.story.panel}
      className={styles.panel}
      data-embed={view.embed || undefined}
    >
      {(showsCard || !isHere) && <ReturnLine n={found.ref.n} onReturn={goBack} />}
      {showsCard ? (
        <div className={styles.card}>{card}</div>
      ) : (
        <div ref={scroller} className={styles.scroller}>
          <StepPage
            stores={stores}
            chapters={chapters}
            now={now}
            play={view.play === null && choice}
            onReadCard={readCard}
          />
        </div>
      )}
      <div className={styles.foot}>
        {view.play !== null && <PauseLine seconds={view.play} onPause={() => play(null)} />}
        {!showsCard && <StoryFoot stores={stores} chapters={chapters} found={found} />}
      </div>
    </section>
  );
}
