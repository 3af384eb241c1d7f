import type { Article, StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { LetterBadge } from '../../ui/LetterBadge.tsx';
import { OriginBrackets } from './OriginBrackets.tsx';
import { PublisherName } from './PublisherName.tsx';
import styles from './ArticleHeads.module.css';

interface ArticleHeadsProps {
  readonly articles: readonly Article[];
  readonly events: readonly StoryEvent[];
  readonly isBlind: boolean;
}

/** The heads of the columns: brackets of likely origins, then letter and publisher of each article. */
export function ArticleHeads({ articles, events, isBlind }: ArticleHeadsProps) {
  return (
    <thead>
      <OriginBrackets articles={articles} events={events} isBlind={isBlind} />
      <tr className={styles.heads}>
        <th scope="col" className={styles.claim}>
          {late.compare.claim}
        </th>
        {articles.map((article) => (
          <th key={article.id} scope="col">
            <span className={styles.head}>
              <LetterBadge letter={article.id} label={late.compare.article(article.id)} />
              {!isBlind && <PublisherName name={article.publisher.name} />}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
