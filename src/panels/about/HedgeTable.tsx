import type { Article } from '../../model/story.ts';
import { LetterBadge } from '../../ui/LetterBadge.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import table from './AboutTable.module.css';
import styles from './HedgeTable.module.css';

/** Careful words in each hundred, by article. */
export function HedgeTable({ articles }: { readonly articles: readonly Article[] }) {
  return (
    <table className={table.table}>
      <caption className="visually-hidden">{late.about.hedgeCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{late.about.articleColumn}</th>
          <th scope="col" className={table.number}>
            {late.about.hedgeColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {articles.map(({ id, publisher, hedgesPer100Words }) => (
          <tr key={id}>
            <th scope="row">
              <span className={styles.article}>
                <LetterBadge letter={id} label={t.card.articleName(id)} />
                {publisher.name}
              </span>
            </th>
            <td className={table.number}>{hedgesPer100Words.toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
