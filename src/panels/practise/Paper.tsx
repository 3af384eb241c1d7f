import { useStore } from 'zustand';
import type { Story } from '../../model/story.ts';
import type { AnswersStore } from '../../store/answers-store.ts';
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
      {exercises.map(({ id, title, task, asked }) => (
        <section key={id} className={styles.exercise}>
          <h2>{title}</h2>
          <p>{task}</p>
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
