import type { Article, Report, StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { ArticleReport } from './ArticleReport.tsx';
import { CardSection } from './CardSection.tsx';
import { HowSureEach } from './HowSureEach.tsx';
import { leftOut } from './left-out.ts';
import { LeftOutList } from './LeftOutList.tsx';
import styles from './ToldBody.module.css';

interface ToldBodyProps {
  readonly event: StoryEvent;
  readonly report: Report;
  readonly articles: readonly Article[];
  /** whether publishers are hidden */
  readonly blind: boolean;
}

/** What one article says of the event, what it leaves out, and how sure each of them sounds. */
export function ToldBody({ event, report, articles, blind }: ToldBodyProps) {
  const article = articles.find(({ id }) => id === report.article);
  if (!article) return null;
  return (
    <>
      <CardSection title={late.cardLate.whatItSays(report.article)}>
        <ul>
          <ArticleReport article={article} report={report} blind={blind} />
        </ul>
        {report.via.length === 0 && <p className={styles.small}>{late.cardLate.namesNoSource}</p>}
        {report.hedges.length > 0 && <p className={styles.small}>{late.cardLate.hedgeKey}</p>}
      </CardSection>
      <LeftOutList letter={report.article} entries={leftOut(event, report, article)} />
      <HowSureEach event={event} current={report.article} />
    </>
  );
}
