import { useRef } from 'react';
import { useStore } from 'zustand';
import type { AnswersStore } from '../../store/answers-store.ts';
import type { Stores } from '../../store/stores.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import type { AskedExercise } from './download-text.ts';
import styles from './ExercisePage.module.css';
import { ExitTicket } from './ExitTicket.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { QuestionSteps } from './QuestionSteps.tsx';
import { useArrival } from './use-arrival.ts';
import { useGround } from '../../ground/use-ground.ts';

interface ExercisePageProps {
  readonly exercise: AskedExercise;
  readonly stores: Stores;
  readonly answers: AnswersStore;
  readonly loadBasemap: () => Promise<unknown>;
  readonly isByHand: boolean;
  readonly onBack: () => void;
}

/** One exercise, one question at a time; an exit ticket shows all its lines. */
export function ExercisePage(props: ExercisePageProps) {
  const { exercise, stores, answers, loadBasemap, isByHand, onBack } = props;
  const { id, title, task, asked } = exercise;
  const heading = useArrival(isByHand);
  const position = useRef<HTMLHeadingElement>(null);
  const ground = useGround(loadBasemap);
  const lookedAt = useStore(answers, (state) => state.lookedAt[id]);
  const nth = Math.max(
    0,
    asked.findIndex(({ key }) => key === lookedAt),
  );
  const question = asked[nth];
  const goTo = (to: number) => {
    const next = asked[to];
    if (!next) return;
    answers.lookAt(id, next.key);
    position.current?.focus();
  };
  return (
    <>
      <div className={styles.head}>
        <Button onClick={onBack}>
          <span aria-hidden="true">‹ </span>
          {late.practise.back}
        </Button>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{task}</p>
      </div>
      {question?.kind === 'exit' ? (
        <ExitTicket asked={asked} answers={answers} />
      ) : (
        question && (
          <>
            <QuestionSteps
              heading={position}
              asked={asked}
              nth={nth}
              answers={answers}
              onGo={goTo}
            />
            <QuestionCard
              key={question.key}
              asked={question}
              stores={stores}
              answers={answers}
              ground={ground}
              onReopen={() => position.current?.focus()}
              onNext={nth + 1 < asked.length ? () => goTo(nth + 1) : null}
              onBack={onBack}
            />
          </>
        )
      )}
    </>
  );
}
