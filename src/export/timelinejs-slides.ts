import { dateInWords } from '../model/date-words.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import { eventLink } from './event-link.ts';
import { eventPlaces } from './event-places.ts';
import type { ExportPage } from './export-page.ts';
import { htmlText } from './html-text.ts';
import { slideDates } from './timelinejs-date.ts';

/** A slide of TimelineJS; headline, text, group and date in words are HTML. */
export interface Slide {
  readonly headline: string;
  readonly text: string;
}
export type EventSlide = Slide &
  ReturnType<typeof slideDates> & {
    readonly id: string;
    readonly displayDate: string;
    readonly group: string;
  };

/** The first slide: title, subtitle and credit. */
export function titleSlide({ info }: Story, { address, words }: ExportPage): Slide {
  return {
    headline: htmlText(info.title),
    text: paragraphs([
      htmlText(info.subtitle),
      htmlText(words.credit(info)),
      link(address, words.openIn(info.title)),
    ]),
  };
}

/** One event: how sure it is comes first, so that a claim does not read as a fact. */
export function eventSlide(
  story: Story,
  event: StoryEvent,
  { address, words }: ExportPage,
): EventSlide {
  const places = eventPlaces(story, event).map(({ place, role }) =>
    words.placeInRole[role](place.name.en),
  );
  const status = words.statuses[event.status];
  return {
    id: event.id,
    ...slideDates(event.when),
    displayDate: htmlText(dateInWords(event.when)),
    headline: htmlText(event.title),
    group: htmlText(words.kinds[event.kind]),
    text: paragraphs([
      `<strong>${htmlText(status)}.</strong> ${htmlText(event.statusWhy)}`,
      event.layer === 'background' ? htmlText(words.layers.background) : '',
      htmlText(event.summary),
      htmlText(places.join('; ')),
      link(eventLink(address, event.id), words.openIn(story.info.title)),
    ]),
  };
}

function paragraphs(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => `<p>${part}</p>`)
    .join('');
}

function link(address: string, text: string): string {
  return `<a href="${htmlText(address)}">${htmlText(text)}</a>`;
}
