import type { Article, StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { ArticleReport } from './ArticleReport.tsx';
import { CardSection } from './CardSection.tsx';
import styles from './ArticlesSay.module.css';

interface ArticlesSayProps {
  readonly event: StoryEvent;
  readonly articles: readonly Article[];
  /** whether publishers are hidden */
  readonly blind: boolean;
}

/** Every article on this event, in order of letters; those that are silent stand at the end. */
export function ArticlesSay({ event, articles, blind }: ArticlesSayProps) {
  const silent = articles.filter(
    (article) => !event.reports.some((report) => report.article === article.id),
  );
  const hasHedges = event.reports.some((report) => report.hedges.length > 0);
  return (
    <CardSection title={late.cardLate.whatArticlesSay}>
      <ul>
        {articles.flatMap((article) =>
          event.reports
            .filter((report) => report.article === article.id)
            .map((report) => (
              <ArticleReport
                key={`${article.id} ${report.says}`}
                article={article}
                report={report}
                blind={blind}
              />
            )),
        )}
      </ul>
      {hasHedges && <p className={styles.note}>{late.cardLate.hedgeKey}</p>}
      {silent.length > 0 && (
        <p className={styles.silent}>
          {late.cardLate.notMentioned(silent.map((article) => article.id))}
        </p>
      )}
    </CardSection>
  );
}
