import { useId } from 'react';
import styles from './Select.module.css';

interface SelectProps {
  readonly label: string;
  /** the first choice, which is none of them */
  readonly anyLabel: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** id of a choice; null = any */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** One of many, or any. */
export function Select({ label, anyLabel, choices, chosen, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{anyLabel}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
