import { useState } from 'react';
import type { Wish } from '../../store/present-messages.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { RunToggle } from './RunToggle.tsx';
import styles from './RunPanel.module.css';

interface RunPlayProps {
  /** seconds between steps that come by themselves; null = none do */
  readonly play: number | null;
  readonly wish: (wish: Wish) => void;
}

const SECONDS = [5, 10, 20, 30, 60];
const FIRST_SECONDS = 20;
const words = late.present.console;

/** Steps that come by themselves, and how long each stays. */
export function RunPlay({ play, wish }: RunPlayProps) {
  const [chosen, setChosen] = useState(FIRST_SECONDS);
  const seconds = play ?? chosen;
  const choices = SECONDS.includes(seconds) ? SECONDS : [...SECONDS, seconds];
  function choose(value: number): void {
    setChosen(value);
    if (play !== null) wish({ do: 'play', seconds: value });
  }
  return (
    <span className={styles.play}>
      <RunToggle
        isOn={play !== null}
        onToggle={() => wish({ do: 'play', seconds: play === null ? seconds : null })}
        isSmall
      >
        {words.play}
      </RunToggle>
      <select
        aria-label={words.eachStep}
        value={seconds}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {choices.map((value) => (
          <option key={value} value={value}>
            {words.seconds(value)}
          </option>
        ))}
      </select>
    </span>
  );
}
