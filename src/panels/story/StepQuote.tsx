import type { ChapterStep } from '../../model/study.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { reportBy } from '../../model/tell-as.ts';
import { LetterBadge } from '../../ui/LetterBadge.tsx';
import { t } from '../../ui/messages/messages.ts';
import { sourceLine } from '../../ui/source-line.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './StepQuote.module.css';

interface StepQuoteProps {
  readonly story: Story;
  readonly quote: NonNullable<ChapterStep['quote']>;
  /** the event that the quotation is on */
  readonly event: StoryEvent | null;
  /** whether publishers are hidden */
  readonly blind: boolean;
}

/** An article’s own words: first who is speaking, then what. */
export function StepQuote({ story, quote, event, blind }: StepQuoteProps) {
  const article = story.articles.find(({ id }) => id === quote.article);
  if (!article) return null;
  const hedges = event ? reportBy(event, article.id)?.hedges : undefined;
  return (
    <figure className={styles.quote}>
      <figcaption className={styles.source}>
        <LetterBadge letter={article.id} label={t.card.articleName(article.id)} />
        <span>{sourceLine(article, blind)}</span>
      </figcaption>
      <blockquote className={styles.words}>
        <Words text={`“${quote.text}”`} hedges={hedges ?? []} />
      </blockquote>
    </figure>
  );
}
