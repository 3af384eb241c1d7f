import { useState } from 'react';
import { dateInWords } from '../../model/date-words.ts';
import type { Article, StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { FactRow } from './FactRow.tsx';
import { MoreFacts } from './MoreFacts.tsx';
import { PrintedDate } from './PrintedDate.tsx';
import styles from './ArticleFacts.module.css';

interface ArticleFactsProps {
  readonly articles: readonly Article[];
  readonly events: readonly StoryEvent[];
  /** leaves out whatever tells who published an article */
  readonly isBlind: boolean;
  readonly onHowCounted: () => void;
}

/** How sure and when, article by article; the rest waits behind a button. */
export function ArticleFacts({ articles, events, isBlind, onHowCounted }: ArticleFactsProps) {
  const [isMore, setMore] = useState(false);
  const { facts, howCounted, more } = late.compare;
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
      {hedges}
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
      >
        <button
          type="button"
          className={styles.more}
          aria-expanded={isMore}
          onClick={() => setMore(!isMore)}
        >
          <svg className={styles.chevron} viewBox="0 0 12 12" aria-hidden="true">
            <path d="M3,4.5L6,7.5L9,4.5" />
          </svg>
          {more}
        </button>
      </FactRow>
      {isMore && <MoreFacts articles={articles} events={events} />}
    </tbody>
  );
}
