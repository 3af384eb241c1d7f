import type { Article } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';

/** "Inquisitr · no date printed · no author printed": what an article prints about itself. */
export function sourceLine(article: Article): string {
  return [
    article.publisher.name,
    printedDate(article),
    article.author ?? t.card.noAuthorPrinted,
  ].join(' · ');
}

function printedDate({ printedDate: printed }: Article): string {
  if (!printed) return t.card.noDatePrinted;
  return printed.fits
    ? t.card.printedDate(printed.text)
    : t.card.printedDateDoesNotFit(printed.text);
}
