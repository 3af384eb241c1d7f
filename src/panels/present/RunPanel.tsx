import { useState } from 'react';
import type { Chapter } from '../../model/study.ts';
import type { PresentState, Wish } from '../../store/present-messages.ts';
import { stepsAround } from '../../store/present-store.ts';
import { isSameStep, type FoundStep } from '../../store/steps.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import { JumpList } from './JumpList.tsx';
import { RunStep } from './RunStep.tsx';
import { TimerText } from './TimerText.tsx';
import styles from './RunPanel.module.css';

interface RunPanelProps {
  readonly chapters: readonly Chapter[];
  readonly state: PresentState;
  readonly wish: (wish: Wish) => void;
}

const SECONDS = [5, 10, 20, 30, 60] as const;
const FIRST_SECONDS = 20;
const words = late.present.console;

/** What a teacher sees and the class does not: this step, the next, the note, the clock, the controls. */
export function RunPanel({ chapters, state, wish }: RunPanelProps) {
  const [seconds, setSeconds] = useState<number>(FIRST_SECONDS);
  const { now, next } = stepsAround(chapters, state.at);
  if (!now) return null;
  const isAhead = !isSameStep(state.at, state.shown);
  const isRunning = state.timer.sinceMs !== null;
  return (
    <div className={styles.run}>
      <div className={styles.head}>
        <p className={styles.clock}>
          <TimerText timer={state.timer} />
        </p>
        <p className={styles.minutes}>{words.minutes(now.chapter.minutes)}</p>
        <Button onClick={() => wish({ do: 'pauseTimer' })}>
          {isRunning ? words.pauseTimer : words.goOnTimer}
        </Button>
        <Button onClick={() => wish({ do: 'restartTimer' })}>{words.restart}</Button>
      </div>
      <div className={styles.steps}>
        <RunStep
          label={isAhead ? words.ahead : words.now}
          found={now}
          of={placeOf(now, chapters)}
        />
        <section className={styles.note} aria-label={words.note}>
          <h2>{words.note}</h2>
          <p>{now.step.note}</p>
        </section>
        {next ? (
          <RunStep label={words.next} found={next} of={placeOf(next, chapters)} isNext />
        ) : (
          <p className={styles.last}>{words.last}</p>
        )}
      </div>
      <div className={styles.controls}>
        <button type="button" className={styles.big} onClick={() => wish({ do: 'back' })}>
          ‹ {words.goBack}
        </button>
        <button type="button" className={styles.big} data-main onClick={() => wish({ do: 'next' })}>
          {words.goOn} ›
        </button>
        <ToggleButton isOn={state.isBlank} onToggle={() => wish({ do: 'blank' })}>
          {words.blank}
        </ToggleButton>
        <ToggleButton isOn={state.isHeld} onToggle={() => wish({ do: 'hold' })}>
          {words.hold}
        </ToggleButton>
        <ToggleButton isOn={state.showsTimer} onToggle={() => wish({ do: 'wallTimer' })}>
          {words.wallTimer}
        </ToggleButton>
        <span className={styles.play}>
          <select
            aria-label={words.eachStep}
            value={seconds}
            onChange={(event) => setSeconds(Number(event.target.value))}
          >
            {SECONDS.map((value) => (
              <option key={value} value={value}>
                {words.seconds(value)}
              </option>
            ))}
          </select>
          <ToggleButton
            isOn={state.play !== null}
            onToggle={() => wish({ do: 'play', seconds: state.play === null ? seconds : null })}
          >
            {words.play}
          </ToggleButton>
        </span>
      </div>
      <JumpList chapters={chapters} at={state.at} onJump={(to) => wish({ do: 'jump', to })} />
    </div>
  );
}

function placeOf(found: FoundStep, chapters: readonly Chapter[]): string {
  return late.present.board.place(
    found.chapterNth,
    chapters.length,
    found.ref.n,
    found.chapter.steps.length,
  );
}
