import type { Chapter } from '../../model/study.ts';
import type { StepRef } from '../../model/view.ts';
import { allSteps, isSameStep } from '../../store/steps.ts';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './JumpList.module.css';

interface JumpListProps {
  readonly chapters: readonly Chapter[];
  readonly at: StepRef | null;
  readonly onJump: (to: StepRef) => void;
}

/** Every step of the story, numbered through: press one, or type its number and Enter. */
export function JumpList({ chapters, at, onJump }: JumpListProps) {
  const steps = allSteps(chapters);
  return (
    <nav className={styles.jump} aria-label={late.present.run.jumpTo}>
      <h2 className={styles.title}>{late.present.run.jumpTo}</h2>
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
