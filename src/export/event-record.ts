import { dateInWords } from '../model/date-words.ts';
import { articleLetters } from '../model/event-facts.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import { eventDays } from './event-days.ts';
import { eventLink } from './event-link.ts';
import { eventPlaces, markedPoint, placePrecision } from './event-places.ts';
import type { ExportPage } from './export-page.ts';

export type EventRecord = ReturnType<typeof eventRecord>;

/** One event as flat names and values; the names are the columns of a table, in order. */
export function eventRecord(story: Story, event: StoryEvent, { address, words }: ExportPage) {
  const places = eventPlaces(story, event);
  const point = markedPoint(places);
  return {
    id: event.id,
    title: event.title,
    kind: words.kinds[event.kind],
    status: words.statuses[event.status],
    status_why: event.statusWhy,
    layer: words.layers[event.layer],
    edtf: event.when.edtf,
    ...eventDays(event.when),
    date_words: dateInWords(event.when),
    place: places.map(({ place, role }) => words.placeInRole[role](place.name.en)).join('; '),
    latitude: point ? point.lat : null,
    longitude: point ? point.lon : null,
    place_precision: placePrecision(places),
    summary: event.summary,
    articles: articleLetters(event).join(' '),
    origins: event.origins.length,
    origin_names: event.origins.map((origin) => origin.name).join('; '),
    sources: event.outside.map((source) => source.url).join(' '),
    link: eventLink(address, event.id),
  };
}
