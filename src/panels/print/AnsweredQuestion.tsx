import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './AnsweredQuestion.module.css';

interface AnsweredQuestionProps {
  readonly asked: { readonly ask: string; readonly expect: string };
  /** null: it stands alone */
  readonly nth: number | null;
}

/** A question and what a good answer holds. */
export function AnsweredQuestion({ asked: { ask, expect }, nth }: AnsweredQuestionProps) {
  return (
    <div className={styles.answered}>
      <p className={styles.ask}>
        {nth !== null && `${nth}. `}
        {ask}
      </p>
      <p>
        {late.print.expected} <Words text={expect} />
      </p>
    </div>
  );
}
