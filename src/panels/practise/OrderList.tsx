import { useId, useLayoutEffect, useRef, useState } from 'react';
import { moved } from '../../model/exercise-order.ts';
import type { AskedQuestion } from '../../model/exercise-questions.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './OrderList.module.css';
import { Sign } from './Sign.tsx';

interface OrderListProps {
  readonly asked: AskedQuestion;
  readonly given: readonly string[];
  readonly isChecked: boolean;
  readonly onGive: (given: readonly string[]) => void;
}

const STEPS = [
  { step: -1, words: late.practise.earlier, sign: 'up' },
  { step: 1, words: late.practise.later, sign: 'down' },
] as const;

/** Events to put in order, each with buttons up and down; where an event went is said. */
export function OrderList({ asked, given, isChecked, onGive }: OrderListProps) {
  const [said, setSaid] = useState('');
  const name = useId();
  const pressed = useRef<string | null>(null);
  useLayoutEffect(function keepFocusOnPressedButton() {
    const button = pressed.current && document.getElementById(pressed.current);
    if (button) button.focus();
    pressed.current = null;
  });
  const titleOf = (id: string) => asked.options.find((option) => option.id === id)?.text ?? id;
  function move(id: string, step: -1 | 1): void {
    const next = moved(given, id, step);
    if (next === given) return;
    pressed.current = `${name}${id}${step}`;
    onGive(next);
    setSaid(late.practise.movedTo(titleOf(id), next.indexOf(id) + 1, next.length));
  }
  return (
    <div className={styles.order}>
      <p className={styles.prompt}>
        <Words text={asked.prompt} />
      </p>
      <ol className={styles.list}>
        {given.map((id, i) => (
          <li key={id} className={styles.item}>
            <span className={styles.number}>{i + 1}</span>
            <span className={styles.title}>{titleOf(id)}</span>
            {isChecked && (
              <span className={styles.verdict}>
                {asked.right[i] === id ? (
                  <>
                    <Sign is="right" /> {late.practise.inPlace}
                  </>
                ) : (
                  late.practise.belongsAt(asked.right.indexOf(id) + 1)
                )}
              </span>
            )}
            {!isChecked &&
              STEPS.map(({ step, words, sign }) => (
                <button
                  key={step}
                  id={`${name}${id}${step}`}
                  type="button"
                  className={styles.move}
                  aria-label={late.practise.move(titleOf(id), words)}
                  aria-disabled={moved(given, id, step) === given || undefined}
                  onClick={() => move(id, step)}
                >
                  <Sign is={sign} /> {words}
                </button>
              ))}
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}
