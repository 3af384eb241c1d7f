import type { ReactNode } from 'react';
import styles from './WholePageNotice.module.css';

interface WholePageNoticeProps {
  readonly title: string;
  readonly help: string;
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}

/** Instead of the page: what happened, what to do, and the details. */
export function WholePageNotice({ title, help, lines, children }: WholePageNoticeProps) {
  return (
    <main className={styles.notice}>
      <h1>{title}</h1>
      <p>{help}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
    </main>
  );
}
