import type { Article, StoryEvent } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';
import { ArticleReport } from './ArticleReport.tsx';
import { CardSection } from './CardSection.tsx';
import styles from './ArticlesSay.module.css';

interface ArticlesSayProps {
  readonly event: StoryEvent;
  readonly articles: readonly Article[];
}

/** Every article on this event, in order of letters; those that are silent stand at the end. */
export function ArticlesSay({ event, articles }: ArticlesSayProps) {
  const silent = articles.filter(
    (article) => !event.reports.some((report) => report.article === article.id),
  );
  const hasHedges = event.reports.some((report) => report.hedges.length > 0);
  return (
    <CardSection title={t.card.whatArticlesSay}>
      <ul>
        {articles.flatMap((article) =>
          event.reports
            .filter((report) => report.article === article.id)
            .map((report) => (
              <ArticleReport
                key={`${article.id} ${report.says}`}
                article={article}
                report={report}
              />
            )),
        )}
      </ul>
      {hasHedges && <p className={styles.note}>{t.card.hedgeKey}</p>}
      {silent.length > 0 && (
        <p className={styles.silent}>{t.card.notMentioned(silent.map((article) => article.id))}</p>
      )}
    </CardSection>
  );
}
