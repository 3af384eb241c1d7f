import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { askQuestions } from '../../model/exercise-questions.ts';
import type { Study } from '../../model/study.ts';
import type { AnswersStore } from '../../store/answers-store.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { ExerciseChoice } from './ExerciseChoice.tsx';
import { ExercisePage } from './ExercisePage.tsx';
import { Paper } from './Paper.tsx';
import styles from './PractisePanel.module.css';
import { PractiseFoot } from './PractiseFoot.tsx';

interface PractisePanelProps {
  readonly stores: Stores;
  readonly study: Study;
  readonly answers: AnswersStore;
  readonly loadBasemap: () => Promise<unknown>;
}

/** The choice of exercises, or one of them. */
export function PractisePanel({ stores, study, answers, loadBasemap }: PractisePanelProps) {
  const story = useStore(stores.story, (state) => state.story);
  const wanted = useStore(stores.story, (state) => state.view.exercise);
  const [isByHand, setByHand] = useState(false);
  const exercises = useMemo(
    () =>
      study.exercises.map((exercise) => ({ ...exercise, asked: askQuestions(exercise, story) })),
    [study, story],
  );
  const open = (id: string | null) => {
    setByHand(true);
    stores.story.actions.setExercise(id);
  };
  if (exercises.length === 0) return <p className={styles.none}>{late.practise.none}</p>;
  const exercise = exercises.find(({ id }) => id === wanted);
  const inSight = exercise ? [exercise] : exercises;
  return (
    <section aria-label={late.practise.panel} className={styles.panel}>
      <div className={styles.screen}>
        {exercise ? (
          <ExercisePage
            key={exercise.id}
            exercise={exercise}
            stores={stores}
            answers={answers}
            loadBasemap={loadBasemap}
            isByHand={isByHand}
            onBack={() => open(null)}
          />
        ) : (
          <ExerciseChoice
            exercises={exercises}
            story={story}
            answers={answers}
            isUnknown={wanted !== null}
            isByHand={isByHand}
            onOpen={open}
          />
        )}
        <PractiseFoot exercises={inSight} only={exercise ?? null} story={story} answers={answers} />
      </div>
      <Paper exercises={inSight} story={story} answers={answers} />
    </section>
  );
}
