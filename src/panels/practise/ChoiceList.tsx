import type { AskedQuestion } from '../../model/exercise-questions.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import { optionWords } from './answer-words.ts';
import styles from './ChoiceList.module.css';
import { Sign } from './Sign.tsx';

interface ChoiceListProps {
  readonly asked: AskedQuestion;
  /** name of the radio buttons; `name-3` is the id of the third */
  readonly name: string;
  readonly given: readonly string[];
  readonly isChecked: boolean;
  readonly onGive: (id: string) => void;
}

/** Options of which one is chosen; once checked, the answer and the reader's own are named in words. */
export function ChoiceList({ asked, name, given, isChecked, onGive }: ChoiceListProps) {
  const isPlaces = asked.kind === 'where';
  return (
    <fieldset className={styles.choice} disabled={isChecked} data-kind={asked.kind}>
      <legend>
        <Words text={asked.prompt} />
      </legend>
      {asked.options.map((option, i) => {
        const isGiven = given.includes(option.id);
        const isRight = isChecked && asked.right.includes(option.id);
        return (
          <label key={option.id} className={styles.option} data-right={isRight || undefined}>
            <input
              id={`${name}-${i + 1}`}
              type="radio"
              name={name}
              checked={isGiven}
              onChange={() => onGive(option.id)}
            />
            {isPlaces && <span className={styles.number}>{i + 1}</span>}
            <span className={styles.text}>
              <Words text={optionWords(asked, option)} />
            </span>
            {isChecked && (isRight || isGiven) && (
              <span className={styles.verdict}>
                <Sign is={isRight ? 'right' : 'wrong'} />{' '}
                {isRight ? late.practise.rightAnswer : late.practise.yourAnswer}
              </span>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}
