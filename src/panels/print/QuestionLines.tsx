import { late } from '../../ui/messages/late-messages.ts';
import styles from './QuestionLines.module.css';

interface QuestionLinesProps {
  readonly questions: readonly { readonly ask: string }[];
}

const LINES = [1, 2];

/** Questions with ruled lines to write on. */
export function QuestionLines({ questions }: QuestionLinesProps) {
  if (questions.length === 0) return <p>{late.print.noQuestions}</p>;
  return (
    <ol className={styles.questions}>
      {questions.map(({ ask }) => (
        <li key={ask}>
          <p>{ask}</p>
          {LINES.map((line) => (
            <span key={line} className={styles.line} />
          ))}
        </li>
      ))}
    </ol>
  );
}
