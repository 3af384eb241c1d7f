import { useId, type ReactNode } from 'react';
import styles from './CardSection.module.css';

interface CardSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the card under its own heading. */
export function CardSection({ title, children }: CardSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
