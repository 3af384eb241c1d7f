import type { LessonPlan } from '../../model/study.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import { AnsweredQuestion } from './AnsweredQuestion.tsx';
import styles from './PlanPart.module.css';
import { PaperCode, ShortLink } from './ShortLink.tsx';

interface PlanPartProps {
  readonly stores: Stores;
  readonly part: LessonPlan['parts'][number];
  /** minutes from the beginning of the lesson */
  readonly from: number;
  readonly to: number;
}

/** One part of a lesson: when, what happens, what is asked, and what is shown. */
export function PlanPart({ stores, part, from, to }: PlanPartProps) {
  const { title, does, view, questions } = part;
  return (
    <div className={styles.part}>
      <p className={styles.when}>{late.print.from(from, to)}</p>
      <div className={styles.what}>
        <h4>{title}</h4>
        <p>
          <Words text={does} />
        </p>
        {questions.map((asked) => (
          <AnsweredQuestion key={asked.ask} asked={asked} nth={null} />
        ))}
        {view !== null && (
          <p>
            {late.print.opens} <ShortLink stores={stores} fragment={view} />
          </p>
        )}
      </div>
      {view !== null && <PaperCode fragment={view} label={title} />}
    </div>
  );
}
