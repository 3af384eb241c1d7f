import type { Article, Report } from '../../model/story.ts';
import { LetterBadge } from '../../ui/LetterBadge.tsx';
import { t } from '../../ui/messages/messages.ts';
import { sourceLine } from './source-line.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './ArticleReport.module.css';

interface ArticleReportProps {
  readonly article: Article;
  readonly report: Report;
}

/** What one article says: first who is speaking, then what. */
export function ArticleReport({ article, report }: ArticleReportProps) {
  return (
    <li className={styles.report}>
      <LetterBadge letter={article.id} label={t.card.articleName(article.id)} />
      <div>
        <p className={styles.source}>{sourceLine(article)}</p>
        <p>
          <Words text={report.says} hedges={report.hedges} />{' '}
          <span className={styles.small}>{t.card.paragraphs(report.paragraphs)}</span>
        </p>
        {report.via.length > 0 && <p className={styles.small}>{t.card.via(report.via)}</p>}
      </div>
    </li>
  );
}
