import type { ReactNode } from 'react';
import styles from './FilterGroup.module.css';

interface FilterGroupProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** Filters of one sort under their name. */
export function FilterGroup({ name, children }: FilterGroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{name}</legend>
      <div className={styles.items}>{children}</div>
    </fieldset>
  );
}
