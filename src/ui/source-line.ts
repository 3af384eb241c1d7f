import { t } from './messages/messages.ts';

/** What an article prints about itself. */
export interface PrintedSource {
  readonly publisher: { readonly name: string };
  readonly printedDate: { readonly text: string; readonly fits: boolean } | null;
  readonly author: string | null;
}

/** "Inquisitr · no date printed · no author printed"; `isBlind` hides who published and wrote it. */
export function sourceLine(source: PrintedSource, isBlind = false): string {
  const date = printedDate(source);
  if (isBlind) return `${t.card.publisherHidden} · ${date}`;
  return [source.publisher.name, date, source.author ?? t.card.noAuthorPrinted].join(' · ');
}

function printedDate({ printedDate: printed }: PrintedSource): string {
  if (!printed) return t.card.noDatePrinted;
  return printed.fits
    ? t.card.printedDate(printed.text)
    : t.card.printedDateDoesNotFit(printed.text);
}
