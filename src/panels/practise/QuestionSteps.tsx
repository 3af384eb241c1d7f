import type { RefObject } from 'react';
import { useStore } from 'zustand';
import type { AskedQuestion } from '../../model/exercise-questions.ts';
import type { AnswersStore } from '../../store/answers-store.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import styles from './QuestionSteps.module.css';
import { Sign } from './Sign.tsx';

interface QuestionStepsProps {
  /** says which question is in sight; takes the focus when another one comes */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly asked: readonly AskedQuestion[];
  /** from 0 */
  readonly nth: number;
  readonly answers: AnswersStore;
  readonly onGo: (nth: number) => void;
}

/** From one question to the next, or to any of them by its number. */
export function QuestionSteps({ heading, asked, nth, answers, onGo }: QuestionStepsProps) {
  const given = useStore(answers, (state) => state.answers);
  return (
    <nav aria-label={late.practise.allQuestions} className={styles.steps}>
      <h3 ref={heading} tabIndex={-1} className={styles.position}>
        {late.practise.position(nth + 1, asked.length)}
      </h3>
      <ol className={styles.numbers}>
        {asked.map(({ key }, i) => {
          const isChecked = given[key]?.isChecked ?? false;
          return (
            <li key={key}>
              <button
                type="button"
                aria-current={i === nth ? 'step' : undefined}
                aria-label={late.practise.jump(i + 1, isChecked)}
                onClick={() => onGo(i)}
              >
                {i + 1}
                {isChecked && <Sign is="done" />}
              </button>
            </li>
          );
        })}
      </ol>
      <Button isOff={nth === 0} onClick={() => onGo(nth - 1)}>
        {late.practise.previous}
      </Button>
      <Button isOff={nth === asked.length - 1} onClick={() => onGo(nth + 1)}>
        {late.practise.next}
      </Button>
    </nav>
  );
}
