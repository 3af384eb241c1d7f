import type { ReactNode } from 'react';
import type { Article } from '../../model/story.ts';
import styles from './FactRow.module.css';

interface FactRowProps {
  readonly label: string;
  readonly articles: readonly Article[];
  /** one for each article */
  readonly values: readonly ReactNode[];
  /** a fact of whole sentences */
  readonly isLong?: boolean;
  /** after the label */
  readonly children?: ReactNode;
}

/** One fact about each article. */
export function FactRow({ label, articles, values, isLong, children }: FactRowProps) {
  return (
    <tr className={styles.fact} data-long={isLong || undefined}>
      <th scope="row">
        {label} {children}
      </th>
      {articles.map((article, i) => (
        <td key={article.id}>{values[i]}</td>
      ))}
    </tr>
  );
}
