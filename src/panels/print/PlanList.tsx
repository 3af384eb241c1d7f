import styles from './PlanList.module.css';

/** Aims, or what to have ready. */
export function PlanList({ rows }: { readonly rows: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row}>{row}</li>
      ))}
    </ul>
  );
}
