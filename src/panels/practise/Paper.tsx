import { useStore } from 'zustand';
import type { AskedQuestion } from '../../model/exercise-questions.ts';
import type { Story } from '../../model/story.ts';
import type { AnswersStore } from '../../store/answers-store.ts';
import { late } from '../../ui/messages/late-messages.ts';
import type { AskedExercise } from './download-text.ts';
import styles from './Paper.module.css';
import { PaperQuestion } from './PaperQuestion.tsx';

interface PaperProps {
  readonly exercises: readonly AskedExercise[];
  readonly story: Story;
  readonly answers: AnswersStore;
}

/** What a printer gets: every question with the reader's answers. Not on the screen. */
export function Paper({ exercises, story, answers }: PaperProps) {
  const given = useStore(answers, (state) => state.answers);
  return (
    <div className={styles.paper}>
      {exercises.map(({ id, title, task, kind, asked }) => (
        <section key={id} className={styles.exercise} data-kind={kind}>
          <h2>{title}</h2>
          <p>
            {task} {hintFor(kind)}
          </p>
          <ol className={styles.questions}>
            {asked.map((question) => (
              <PaperQuestion
                key={question.key}
                asked={question}
                answer={given[question.key] ?? null}
                story={story}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** How to answer without a screen; a line to write needs no hint. */
function hintFor(kind: AskedQuestion['kind']): string {
  const { onPaper } = late.practise;
  if (kind === 'exit') return '';
  return kind === 'order' || kind === 'where' ? onPaper[kind] : onPaper.choice;
}
