import type { Article } from '../../model/story.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import { Words } from '../../ui/Words.tsx';
import { ArticleAccount } from './ArticleAccount.tsx';
import type { ClaimOnEvent } from './claims-by-chapter.ts';
import { OneWitness } from './OneWitness.tsx';
import styles from './ClaimReports.module.css';

interface ClaimReportsProps {
  readonly shown: ClaimOnEvent;
  readonly articles: readonly Article[];
  readonly isBlind: boolean;
  /** one below the other instead of side by side */
  readonly isNarrow: boolean;
  readonly onShowElsewhere: () => void;
}

/** The reports on one claim, article by article, and what can be said about their difference. */
export function ClaimReports(props: ClaimReportsProps) {
  const { shown, articles, isBlind, isNarrow, onShowElsewhere } = props;
  const { claim, event } = shown;
  const difference = event.differences.find(({ about }) => about === claim.difference);
  return (
    <div className={styles.reports}>
      <ul
        className={styles.accounts}
        data-narrow={isNarrow || undefined}
        aria-label={late.compare.reports}
      >
        {articles.map((article) => (
          <ArticleAccount
            key={article.id}
            article={article}
            claim={claim}
            event={event}
            isBlind={isBlind}
          />
        ))}
      </ul>
      <OneWitness claim={claim} event={event} isBlind={isBlind} />
      {difference && (
        <p className={styles.reading}>
          <strong>{late.compare.assessment}</strong> <Words text={difference.assessment} />
        </p>
      )}
      <div className={styles.foot}>
        <p className={styles.event}>
          {late.compare.aboutEvent} <strong>{event.label}</strong> · {t.story.kinds[event.kind]} ·{' '}
          {t.story.statuses[event.status]}
        </p>
        <Button onClick={onShowElsewhere}>{late.compare.showElsewhere}</Button>
      </div>
    </div>
  );
}
