import { isAnswered, type AskedQuestion } from '../../model/exercise-questions.ts';
import type { Story } from '../../model/story.ts';
import type { Answer } from '../../store/answers-store.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import { answerLine, optionWords } from './answer-words.ts';
import { DecidingLine } from './DecidingLine.tsx';
import styles from './Paper.module.css';

interface PaperQuestionProps {
  readonly asked: AskedQuestion;
  readonly answer: Answer | null;
  readonly story: Story;
}

/** One question on paper: boxes to tick, numbers to order or lines to write, and what was answered. */
export function PaperQuestion({ asked, answer, story }: PaperQuestionProps) {
  const given = answer && isAnswered(answer.given) ? answer.given : [];
  const isOrder = asked.kind === 'order';
  return (
    <li className={styles.question}>
      <p className={styles.prompt}>
        <Words text={asked.prompt} />
      </p>
      {asked.kind === 'exit' ? (
        <p className={styles.writing}>{given[0]}</p>
      ) : (
        <ul className={styles.options} data-kind={asked.kind}>
          {asked.options.map((option) => (
            <li key={option.id} className={styles.option}>
              <span className={styles.box}>{boxOf(asked, option.id, given)}</span>
              <span>
                <Words text={optionWords(asked, option)} />
                {isOrder && answer?.isChecked && ` (${placeOf(asked, option.id, given)})`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {answer?.isChecked && (
        <div className={styles.why}>
          {!isOrder && (
            <p>
              <Words text={answerLine(asked)} />
            </p>
          )}
          <p>
            <Words text={asked.why} />
          </p>
          {asked.words && <DecidingLine words={asked.words} story={story} />}
        </div>
      )}
    </li>
  );
}

/** Where an event belongs in the order of time. */
function placeOf(asked: AskedQuestion, id: string, given: readonly string[]): string {
  const nth = asked.right.indexOf(id);
  return given[nth] === id ? late.practise.inPlace : late.practise.belongsAt(nth + 1);
}

/** A cross in the box that was chosen; the place in the order that an event was given. */
function boxOf(asked: AskedQuestion, id: string, given: readonly string[]): string {
  if (!given.includes(id)) return '';
  return asked.kind === 'order' ? String(given.indexOf(id) + 1) : '✗';
}
