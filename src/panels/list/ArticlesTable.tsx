import type { Article } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';
import { ArticlesTableRow } from './ArticlesTableRow.tsx';
import styles from './ArticlesTable.module.css';

const COLUMNS = ['publisher', 'author', 'printed', 'written', 'link'] as const;

/** The articles themselves: who, when, and how we know. */
export function ArticlesTable({ articles }: { readonly articles: readonly Article[] }) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t.list.articlesCaption(articles.length)}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" data-column={column}>
              {t.list.articleColumns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <ArticlesTableRow key={article.id} article={article} />
        ))}
      </tbody>
    </table>
  );
}
