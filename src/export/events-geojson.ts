import { articleLetters } from '../model/event-facts.ts';
import type { EventIndex, Story, StoryEvent } from '../model/story.ts';
import { eventGeometry } from './event-geometry.ts';
import { eventRecord } from './event-record.ts';
import { eventWhen } from './event-when.ts';
import type { ExportPage } from './export-page.ts';
import { shownEvents } from './shown-events.ts';

/** A map layer (RFC 7946): one feature an event; what the format has no place for stands beside it. */
export function eventsAsGeoJson(
  story: Story,
  events: readonly EventIndex[],
  page: ExportPage,
): string {
  const shown = shownEvents(story, events);
  return JSON.stringify({
    type: 'FeatureCollection',
    title: story.info.title,
    version: story.info.version,
    credit: page.words.credit(story.info),
    licence: story.info.licence,
    link: page.address,
    sources: articleAddresses(story, shown),
    features: shown.map((event) => feature(story, event, page)),
  });
}

/** The addresses of the articles that tell these events, as far as they are known. */
export function articleAddresses(story: Story, events: readonly StoryEvent[]): readonly string[] {
  const telling = new Set(events.flatMap(articleLetters));
  return story.articles.flatMap(({ id, url }) => (url !== null && telling.has(id) ? [url] : []));
}

function feature(story: Story, event: StoryEvent, page: ExportPage) {
  const { latitude: _latitude, longitude: _longitude, ...record } = eventRecord(story, event, page);
  return {
    type: 'Feature',
    id: event.id,
    geometry: eventGeometry(story, event),
    properties: { ...record, route: routeInWords(story, event, page) },
    when: eventWhen(event.when),
  };
}

function routeInWords(story: Story, event: StoryEvent, { words }: ExportPage): string {
  const name = (id: string) => story.places.get(id)?.name.en ?? id;
  return (event.route?.legs ?? [])
    .map((leg) => words.leg(name(leg.from), name(leg.to), leg.certainty))
    .join('; ');
}
