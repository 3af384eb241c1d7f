import { useEffect, useRef } from 'react';
import type { Chapter } from '../../model/study.ts';
import type { StepRef } from '../../model/view.ts';
import { allSteps, isSameStep } from '../../store/steps.ts';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './JumpList.module.css';

interface JumpListProps {
  readonly chapters: readonly Chapter[];
  readonly at: StepRef | null;
  readonly onJump: (to: StepRef) => void;
  /** whether ↑ and ↓ choose from it, beginning at the step of now */
  readonly takesKeys?: boolean;
}

/** Every step of the story, numbered through: press one, or type its number and Enter. */
export function JumpList({ chapters, at, onJump, takesKeys = false }: JumpListProps) {
  const list = useRef<HTMLElement>(null);
  useEffect(
    function chooseWithKeys() {
      if (!takesKeys) return;
      const onKey = (event: KeyboardEvent) => moveFocus(event, list.current);
      // Before the keys of the presentation are heard, wherever the focus is.
      window.addEventListener('keydown', onKey, { capture: true });
      return () => window.removeEventListener('keydown', onKey, { capture: true });
    },
    [takesKeys],
  );
  const steps = allSteps(chapters);
  return (
    <nav ref={list} className={styles.jump} aria-label={late.present.run.jumpTo}>
      <h2 className={styles.title}>{late.present.run.jumpTo}</h2>
      <p className={styles.help}>{late.present.run.jumpHelp}</p>
      {chapters.map((chapter) => (
        <section key={chapter.id}>
          <h3 className={styles.chapter}>{chapter.title}</h3>
          <ol className={styles.steps}>
            {steps.map(({ ref, step }, index) =>
              ref.chapter === chapter.id ? (
                <li key={ref.n}>
                  <button
                    type="button"
                    aria-current={isSameStep(ref, at) ? 'step' : undefined}
                    onClick={() => onJump(ref)}
                  >
                    <span className={styles.number}>{index + 1}</span>
                    {step.title ?? step.line ?? chapter.title}
                  </button>
                </li>
              ) : null,
            )}
          </ol>
        </section>
      ))}
    </nav>
  );
}

/** ↑ and ↓ go from step to step in the list, and not on the wall. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!list || by === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const buttons = [...list.querySelectorAll('button')];
  const focused = buttons.findIndex((button) => button === document.activeElement);
  const shown = buttons.findIndex((button) => button.ariaCurrent === 'step');
  const from = focused >= 0 ? focused : shown;
  buttons[from + by]?.focus();
}
