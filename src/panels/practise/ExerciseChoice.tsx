import { useStore } from 'zustand';
import { isAnswered } from '../../model/exercise-questions.ts';
import type { Story } from '../../model/story.ts';
import type { AnswersStore } from '../../store/answers-store.ts';
import { late } from '../../ui/messages/late-messages.ts';
import type { AskedExercise } from './download-text.ts';
import { ExerciseCard } from './ExerciseCard.tsx';
import styles from './ExerciseChoice.module.css';
import { useArrival } from './use-arrival.ts';

interface ExerciseChoiceProps {
  readonly exercises: readonly AskedExercise[];
  readonly story: Story;
  readonly answers: AnswersStore;
  /** the address asked for one that is not here */
  readonly isUnknown: boolean;
  readonly isByHand: boolean;
  readonly onOpen: (id: string) => void;
}

/** All exercises of the story, to choose one. */
export function ExerciseChoice(props: ExerciseChoiceProps) {
  const { exercises, story, answers, isUnknown, isByHand, onOpen } = props;
  const given = useStore(answers, (state) => state.answers);
  const heading = useArrival(isByHand);
  return (
    <>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {late.practise.panel}
        </h2>
        <p>{isUnknown ? late.practise.unknown : late.practise.intro}</p>
      </div>
      <ul className={styles.cards}>
        {exercises.map((exercise) => (
          <ExerciseCard
            key={exercise.id}
            exercise={exercise}
            story={story}
            answered={
              exercise.asked.filter(({ key }) => isAnswered(given[key]?.given ?? [])).length
            }
            onOpen={() => onOpen(exercise.id)}
          />
        ))}
      </ul>
    </>
  );
}
