import type { Story } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { CopyLink } from './CopyLink.tsx';
import type { AskedExercise } from './download-text.ts';
import styles from './ExerciseCard.module.css';

interface ExerciseCardProps {
  readonly exercise: AskedExercise;
  readonly story: Story;
  readonly answered: number;
  readonly onOpen: () => void;
}

/** One exercise to choose: what it is, how long, how much of it is done in this tab. */
export function ExerciseCard({ exercise, story, answered, onOpen }: ExerciseCardProps) {
  const { title, task, asked } = exercise;
  const isWriting = asked.every(({ kind }) => kind === 'exit');
  const count = isWriting
    ? late.practise.lines(asked.length)
    : late.practise.questions(asked.length);
  return (
    <li className={styles.card}>
      <button type="button" className={styles.open} onClick={onOpen}>
        <span className={styles.title}>{title}</span>
        <span>{task}</span>
        <span className={styles.count}>
          {count} · {late.practise.answered(answered, asked.length)}
        </span>
      </button>
      <CopyLink exercise={exercise} story={story} />
    </li>
  );
}
