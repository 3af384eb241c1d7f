import type { Story } from '../../model/story.ts';
import type { Chapter } from '../../model/study.ts';
import type { PresentState, Wish } from '../../store/present-messages.ts';
import { stepsAround } from '../../store/present-store.ts';
import { faultsOfStep } from '../../store/show-step.ts';
import { isSameStep, type FoundStep } from '../../store/steps.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { JumpList } from './JumpList.tsx';
import { RunClock } from './RunClock.tsx';
import { RunPlay } from './RunPlay.tsx';
import { RunStep } from './RunStep.tsx';
import { RunToggle } from './RunToggle.tsx';
import styles from './RunPanel.module.css';

interface RunPanelProps {
  readonly chapters: readonly Chapter[];
  readonly story: Story;
  readonly state: PresentState;
  readonly wish: (wish: Wish) => void;
}

const words = late.present.console;

/** What a teacher sees and the class does not: the clock, the controls, this step, its note, the next. */
export function RunPanel({ chapters, story, state, wish }: RunPanelProps) {
  const { now, next } = stepsAround(chapters, state.at);
  if (!now) return null;
  return (
    <div className={styles.run}>
      <RunClock timer={state.timer} minutes={now.chapter.minutes} wish={wish} />
      <div className={styles.controls}>
        <button type="button" className={styles.big} onClick={() => wish({ do: 'back' })}>
          ‹ {words.goBack}
        </button>
        <button type="button" className={styles.big} data-main onClick={() => wish({ do: 'next' })}>
          {words.goOn} ›
        </button>
        <RunToggle isOn={state.isBlank} onToggle={() => wish({ do: 'blank' })}>
          {words.blank}
        </RunToggle>
        <RunToggle isOn={state.isHeld} onToggle={() => wish({ do: 'hold' })}>
          {words.hold}
        </RunToggle>
      </div>
      <div className={styles.steps}>
        <RunStep label={whereItIs(state)} found={now} of={placeOf(now, chapters)} />
        <div className={styles.beside}>
          <section className={styles.note} aria-label={words.note}>
            <h2>{words.note}</h2>
            <p>{now.step.note}</p>
            {faultsOfStep(now, story).length > 0 && (
              <p className={styles.fault}>{late.story.pointsAtNothing}</p>
            )}
          </section>
          {next ? (
            <RunStep label={words.next} found={next} of={placeOf(next, chapters)} isNext />
          ) : (
            <p className={styles.last}>{words.last}</p>
          )}
        </div>
      </div>
      <div className={styles.rare}>
        <RunToggle isOn={state.showsTimer} onToggle={() => wish({ do: 'wallTimer' })} isSmall>
          {words.wallTimer}
        </RunToggle>
        <RunPlay play={state.play} wish={wish} />
      </div>
      <JumpList chapters={chapters} at={state.at} onJump={(to) => wish({ do: 'jump', to })} />
    </div>
  );
}

/** Whether the class sees the step that the teacher is at. */
function whereItIs({ at, shown, isBlank }: PresentState): string {
  if (!isSameStep(at, shown)) return words.ahead;
  return isBlank ? words.hidden : words.now;
}

function placeOf(found: FoundStep, chapters: readonly Chapter[]): string {
  return late.present.board.place(
    found.chapterNth,
    chapters.length,
    found.ref.n,
    found.chapter.steps.length,
  );
}
