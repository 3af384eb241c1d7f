import { articleLetters } from '../../model/event-facts.ts';
import { dateInWords } from '../../model/date-words.ts';
import type { DateEnd, WhenKnown } from '../../model/edtf.ts';
import type { CiteSource, CivilDate } from '../../model/cite-source.ts';
import type { Article, Story, StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';

/** What is cited with an event: its own page first, then each article that tells it. */
export function citeSources(
  story: Story,
  event: StoryEvent,
  address: string,
  accessed: CivilDate,
): readonly CiteSource[] {
  const letters = articleLetters(event);
  const prefix = fileName(story.info.title);
  const page: CiteSource = {
    key: `${prefix}-${event.id}`,
    title: event.title,
    description: '',
    author: null,
    site: story.info.title,
    isSitePrinted: true,
    version: story.info.version,
    url: address,
    issued: null,
    accessed,
    note: null,
  };
  const articles = story.articles
    .filter((article) => letters.includes(article.id))
    .map((article) => articleSource(article, `${prefix}-${article.id}`, accessed));
  return [page, ...articles];
}

function articleSource(article: Article, key: string, accessed: CivilDate): CiteSource {
  const { headline, author, publisher, printedDate, printedWhen, url } = article;
  const issued = printedDate?.fits && printedWhen ? civilDate(printedWhen) : null;
  return {
    key,
    title: headline,
    description: late.cite.untitled,
    author,
    site: publisher.name,
    isSitePrinted: /^printed\b/i.test(publisher.basis),
    version: null,
    url,
    issued,
    accessed,
    note: issued ? null : noteOn(article),
  };
}

/** What stands in no field: why there is no date, and where the publisher is known from. */
function noteOn({ printedDate, writtenWhen, publisher }: Article): string {
  return [
    printedDate
      ? late.cite.printedDoesNotFit(printedDate.text, printedDate.why)
      : late.cite.noDatePrinted,
    late.cite.likelyWritten(dateInWords(writtenWhen)),
    late.cite.publisherKnown(publisher.basis),
  ].join(' ');
}

/** A date that can stand in a citation: one day, month or year that is not marked as vague. */
function civilDate({ start, isRange }: WhenKnown): CivilDate | null {
  if (!start || isRange || start.approximate || start.uncertain) return null;
  return civilParts(start);
}

function civilParts({ fromMs, precision }: DateEnd): CivilDate {
  const date = new Date(fromMs);
  return {
    year: date.getUTCFullYear(),
    ...(precision === 'year' ? {} : { month: date.getUTCMonth() + 1 }),
    ...(precision === 'day' ? { day: date.getUTCDate() } : {}),
  };
}

/** A title as the name of a file: "border-to-battlefield". */
export function fileName(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
