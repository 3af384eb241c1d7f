import type { Article, Report } from '../../model/story.ts';
import { LetterBadge } from '../../ui/LetterBadge.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import { sourceLine } from '../../ui/source-line.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './ArticleReport.module.css';

interface ArticleReportProps {
  readonly article: Article;
  readonly report: Report;
  /** whether publishers are hidden */
  readonly blind: boolean;
}

/** What one article says: first who is speaking, then what. */
export function ArticleReport({ article, report, blind }: ArticleReportProps) {
  return (
    <li className={styles.report}>
      <LetterBadge letter={article.id} label={t.card.articleName(article.id)} />
      <div>
        <p className={styles.source}>{sourceLine(article, blind)}</p>
        <p>
          <Words text={report.says} hedges={report.hedges} />{' '}
          <span className={styles.small}>{late.cardLate.paragraphs(report.paragraphs)}</span>
        </p>
        {report.via.length > 0 && <p className={styles.small}>{late.cardLate.via(report.via)}</p>}
      </div>
    </li>
  );
}
