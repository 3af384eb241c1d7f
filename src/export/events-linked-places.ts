import type { EventIndex, Story } from '../model/story.ts';
import { eventLink } from './event-link.ts';
import { articleAddresses } from './events-geojson.ts';
import type { ExportPage } from './export-page.ts';
import { linkedPlace } from './linked-place.ts';
import { placeStays } from './place-stays.ts';
import { shownEvents } from './shown-events.ts';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/**
 * A gazetteer in the Linked Places format (JSON-LD): one feature a place, with the events that have to
 * do with it. Events without a place are named beside the features, so that none is lost.
 */
export function eventsAsLinkedPlaces(
  story: Story,
  events: readonly EventIndex[],
  page: ExportPage,
): string {
  const shown = shownEvents(story, events);
  const stays = placeStays(story, shown);
  const placed = new Set([...stays.values()].flatMap((of) => of.map(({ event }) => event)));
  return JSON.stringify({
    '@context': CONTEXT,
    '@id': page.address,
    type: 'FeatureCollection',
    title: story.info.title,
    license: story.info.licence,
    descriptions: [{ value: page.words.credit(story.info), lang: 'en' }],
    citations: articleAddresses(story, shown).map((url) => ({ '@id': url })),
    seeAlso: shown
      .filter((event) => !placed.has(event))
      .map((event) => ({ '@id': eventLink(page.address, event.id), title: event.title })),
    features: [...stays].map(([place, of]) => linkedPlace(story, place, of, page)),
  });
}
