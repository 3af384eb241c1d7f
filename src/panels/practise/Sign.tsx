import styles from './Sign.module.css';

const PATHS = {
  right: 'M3 9l4 4 8-9',
  wrong: 'M4 4l10 10M14 4L4 14',
  done: 'M9 6.5a2.5 2.5 0 1 1-.01 0z',
  up: 'M9 15V3M4 8l5-5 5 5',
  down: 'M9 3v12M4 10l5 5 5-5',
} as const;

/** A small sign beside words that say the same. */
export function Sign({ is }: { readonly is: keyof typeof PATHS }) {
  return (
    <svg className={styles.sign} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path d={PATHS[is]} />
    </svg>
  );
}
