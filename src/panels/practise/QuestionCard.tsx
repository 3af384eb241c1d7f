import { useState } from 'react';
import { useStore } from 'zustand';
import { isAnswered, isRight, type AskedQuestion } from '../../model/exercise-questions.ts';
import type { AnswersStore } from '../../store/answers-store.ts';
import type { Stores } from '../../store/stores.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { Feedback } from './Feedback.tsx';
import { QuestionInput } from './QuestionInput.tsx';
import styles from './QuestionCard.module.css';
import type { GroundState } from '../../ground/use-ground.ts';

interface QuestionCardProps {
  readonly asked: AskedQuestion;
  readonly stores: Stores;
  readonly answers: AnswersStore;
  readonly ground: GroundState;
  readonly onReopen: () => void;
  /** null at the last question */
  readonly onNext: (() => void) | null;
  readonly onBack: () => void;
}

/** One question and, once it is checked, its explanation beside it. */
export function QuestionCard(props: QuestionCardProps) {
  const { asked, stores, answers, ground, onReopen, onNext, onBack } = props;
  const answer = useStore(answers, (state) => state.answers[asked.key]);
  const [isFresh, setFresh] = useState(false);
  const isOrder = asked.kind === 'order';
  const nothingYet = isOrder ? asked.options.map(({ id }) => id) : [];
  const given = answer && isAnswered(answer.given) ? answer.given : nothingYet;
  const isChecked = answer?.isChecked ?? false;
  const canCheck = isAnswered(given);
  function check(): void {
    answers.give(asked.key, given);
    setFresh(true);
    answers.check(asked.key);
  }
  function tryAgain(): void {
    answers.reopen(asked.key);
    onReopen();
  }
  return (
    <div className={styles.card}>
      <div className={styles.question}>
        <QuestionInput
          asked={asked}
          given={given}
          isChecked={isChecked}
          story={stores.story}
          ground={ground}
          onGive={(next) => answers.give(asked.key, next)}
        />
        <div className={styles.actions}>
          {isChecked ? (
            <Button onClick={tryAgain}>{late.practise.tryAgain}</Button>
          ) : (
            <button
              type="button"
              className={styles.check}
              aria-disabled={!canCheck || undefined}
              onClick={canCheck ? check : undefined}
            >
              {late.practise.check}
            </button>
          )}
          {!isChecked && !canCheck && <p className={styles.hint}>{late.practise.chooseFirst}</p>}
        </div>
      </div>
      {isChecked ? (
        <Feedback
          asked={asked}
          isRight={isRight(asked, given)}
          isFresh={isFresh}
          stores={stores}
          ground={ground}
          onNext={onNext}
          onBack={onBack}
        />
      ) : (
        <p className={styles.waiting}>
          {isOrder ? late.practise.waitingOrder : late.practise.waiting}
        </p>
      )}
    </div>
  );
}
