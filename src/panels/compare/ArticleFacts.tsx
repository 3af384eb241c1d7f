import { useState } from 'react';
import { dateInWords } from '../../model/date-words.ts';
import type { Article, StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { FactRow } from './FactRow.tsx';
import { LongFacts } from './LongFacts.tsx';
import { PrintedDate } from './PrintedDate.tsx';
import styles from './ArticleFacts.module.css';

interface ArticleFactsProps {
  readonly articles: readonly Article[];
  readonly events: readonly StoryEvent[];
  /** leaves out whatever tells who published an article */
  readonly isBlind: boolean;
  readonly onHowCounted: () => void;
}

/** Who and when, article by article; the long facts wait behind a button. */
export function ArticleFacts({ articles, events, isBlind, onHowCounted }: ArticleFactsProps) {
  const [isMore, setMore] = useState(false);
  const { facts, howCounted, more, noAuthor } = late.compare;
  const hedges = (
    <FactRow
      label={facts.hedges}
      articles={articles}
      values={articles.map(({ hedgesPer100Words }) => hedgesPer100Words)}
    >
      <button type="button" className={styles.link} onClick={onHowCounted}>
        {howCounted}
      </button>
    </FactRow>
  );
  if (isBlind) return <tbody>{hedges}</tbody>;
  return (
    <tbody>
      <FactRow
        label={facts.printed}
        articles={articles}
        values={articles.map((article) => (
          <PrintedDate key={article.id} article={article} />
        ))}
      />
      <FactRow
        label={facts.written}
        articles={articles}
        values={articles.map(({ writtenWhen }) => dateInWords(writtenWhen))}
      />
      <FactRow
        label={facts.author}
        articles={articles}
        values={articles.map(({ author }) => author ?? noAuthor)}
      />
      {hedges}
      {isMore && <LongFacts articles={articles} events={events} />}
      <tr className={styles.more}>
        <td colSpan={articles.length + 1}>
          <button type="button" aria-expanded={isMore} onClick={() => setMore(!isMore)}>
            <svg className={styles.chevron} viewBox="0 0 12 12" aria-hidden="true">
              <path d="M3,4.5L6,7.5L9,4.5" />
            </svg>
            {more}
          </button>
        </td>
      </tr>
    </tbody>
  );
}
