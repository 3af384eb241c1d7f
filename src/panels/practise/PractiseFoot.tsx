import { useStore } from 'zustand';
import { isAnswered } from '../../model/exercise-questions.ts';
import type { Story } from '../../model/story.ts';
import type { AnswersStore } from '../../store/answers-store.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { ClearButton } from './ClearButton.tsx';
import { downloadText, type AskedExercise } from './download-text.ts';
import styles from './PractiseFoot.module.css';
import { saveFile } from '../../ui/save-file.ts';

interface PractiseFootProps {
  readonly exercises: readonly AskedExercise[];
  /** the exercise at hand; null where all are meant */
  readonly only: AskedExercise | null;
  readonly story: Story;
  readonly answers: AnswersStore;
}

/** What can be done with the answers, and where they are kept. */
export function PractiseFoot({ exercises, only, story, answers }: PractiseFootProps) {
  const isKept = useStore(answers, (state) => state.isKept);
  const given = useStore(answers, (state) => state.answers);
  const keys = exercises.flatMap(({ asked }) => asked.map(({ key }) => key));
  const hasAnswers = keys.some((key) => isAnswered(given[key]?.given ?? []));
  const download = () =>
    saveFile(
      late.practise.file.name(only?.id ?? null),
      'text/plain',
      downloadText(exercises, given, story),
    );
  return (
    <div className={styles.foot}>
      <p className={styles.where} data-lost={!isKept || undefined} role="status">
        {isKept ? late.practise.stays : late.practise.vanishes}
      </p>
      <Button onClick={download}>{late.practise.download}</Button>
      <Button onClick={() => window.print()}>{late.practise.print}</Button>
      <ClearButton
        question={only ? late.practise.clearOne(only.title) : late.practise.clearAll}
        isOff={!hasAnswers}
        onClear={() => answers.clear(keys)}
      />
    </div>
  );
}
