import type { Article } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';

/** "Inquisitr · no date printed · no author printed": what an article prints about itself. */
export function sourceLine(article: Article): string {
  return [
    article.publisher.name,
    article.printedDate ? t.card.printedDate(article.printedDate.text) : t.card.noDatePrinted,
    article.author ?? t.card.noAuthorPrinted,
  ].join(' · ');
}
