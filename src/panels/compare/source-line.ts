import type { Article } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';

/** "Inquisitr · no date printed · no author printed": what an article prints about itself. */
export function sourceLine({ publisher, printedDate: printed, author }: Article): string {
  const { noDatePrinted, printedDate, printedDateDoesNotFit, noAuthorPrinted } = late.compare;
  const date = printed
    ? (printed.fits ? printedDate : printedDateDoesNotFit)(printed.text)
    : noDatePrinted;
  return [publisher.name, date, author ?? noAuthorPrinted].join(' · ');
}
