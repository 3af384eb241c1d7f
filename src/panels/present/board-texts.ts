import { dateInWords } from '../../model/date-words.ts';
import type { Article, Story, StoryEvent } from '../../model/story.ts';
import { toldBy } from '../../model/tell-as.ts';
import type { FoundStep } from '../../store/steps.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { t as texts } from '../../ui/messages/messages.ts';
import type { BoardTexts } from './board-fit.ts';

const t = late.present.board;

/** Every text of the left column; empty where there is nothing to say. */
export function boardTexts(
  found: FoundStep,
  story: Story,
  event: StoryEvent | undefined,
  place: string,
  isBlind: boolean,
): BoardTexts {
  const { quote, title, line } = found.step;
  const told = event ? toldBy(event) : null;
  const article = story.articles.find(({ id }) => id === quote?.article);
  return {
    place,
    title: title ?? found.chapter.title,
    told: told ? t.asTold(told.article) : '',
    sure: event ? sureInWords(event) : '',
    outside: event?.layer === 'background' ? texts.story.backgroundLayer : '',
    source: quote ? (article ? sourceInWords(article, isBlind) : quote.article) : '',
    quote: quote ? `“${quote.text}”` : '',
    line: line ?? '',
  };
}

/** "Reported only · about 13–20 April 2017"; names of months keep their capital. */
function sureInWords(event: StoryEvent): string {
  const told = toldBy(event);
  const sure = told ? texts.story.stances[told.stance] : texts.story.statuses[event.status];
  const date = dateInWords(event.when)
    .replace(/^(About|Perhaps|From|Until)\b/, (word) => word.toLowerCase())
    .replace(/(?<=\b\d{1,2}) to (?=\d)/, '–');
  return `${sure}\u00A0· ${date}`;
}

/** "Article A · Inquisitr · no date printed"; `isBlind` hides who published it. */
function sourceInWords({ id, publisher, printedDate }: Article, isBlind: boolean): string {
  const who = isBlind ? texts.card.publisherHidden : publisher.name;
  const date = printedDate
    ? t.printed(printedDate.text, printedDate.fits)
    : texts.card.noDatePrinted;
  return [texts.card.articleName(id), who, date].join('\u00A0· ');
}
