import { useId } from 'react';
import styles from './RadioRow.module.css';

interface RadioRowProps<Value extends string | number> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One choice out of a few, all of them in sight. */
export function RadioRow<Value extends string | number>({
  legend,
  options,
  value,
  onChange,
}: RadioRowProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.row}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
