import { useId } from 'react';
import { useStore } from 'zustand';
import type { AskedQuestion } from '../../model/exercise-questions.ts';
import type { AnswersStore } from '../../store/answers-store.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './ExitTicket.module.css';

interface ExitTicketProps {
  readonly asked: readonly AskedQuestion[];
  readonly answers: AnswersStore;
}

/** Lines to write, all at once. Nothing is judged. */
export function ExitTicket({ asked, answers }: ExitTicketProps) {
  const id = useId();
  const given = useStore(answers, (state) => state.answers);
  return (
    <div className={styles.ticket}>
      {asked.map((question, i) => (
        <div key={question.key} className={styles.line}>
          <label htmlFor={`${id}-${i}`}>
            {i + 1}. <Words text={question.prompt} />
          </label>
          <textarea
            id={`${id}-${i}`}
            rows={2}
            value={given[question.key]?.given[0] ?? ''}
            onChange={(event) => answers.give(question.key, [event.target.value])}
          />
        </div>
      ))}
    </div>
  );
}
