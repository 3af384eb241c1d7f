import { dateInWords, isVague } from '../model/date-words.ts';
import type { Place, Story } from '../model/story.ts';
import { eventLink, placeLink } from './event-link.ts';
import { timespan } from './event-when.ts';
import type { ExportPage } from './export-page.ts';
import { linkedRelations } from './linked-relations.ts';
import { isThere, type PlaceStay } from './place-stays.ts';
import { placeShape } from './place-shape.ts';

const LANGUAGES = ['en', 'ru', 'ko'] as const;

/** Types of the Getty vocabulary that our precision can vouch for; a point may be anything. */
const TYPES: Partial<Record<Place['precision'], { identifier: string; label: string }>> = {
  area: { identifier: 'aat:300182722', label: 'region (geographic)' },
  country: { identifier: 'aat:300128207', label: 'nation' },
  sea: { identifier: 'aat:300266059', label: 'body of water (natural)' },
};

/** A place of the story as a feature of the Linked Places format. */
export function linkedPlace(
  story: Story,
  place: Place,
  stays: readonly PlaceStay[],
  page: ExportPage,
) {
  const { address } = page;
  const type = TYPES[place.precision];
  const relations = linkedRelations(story, place, stays, page);
  return {
    '@id': placeLink(address, place.id),
    type: 'Feature',
    properties: { title: place.name.en },
    names: names(story, place, address),
    ...(type ? { types: [type] } : {}),
    geometry: geometry(story, place),
    when: {
      timespans: stays.map(({ event }) => timespan(event.when)),
      label: stays.map((stay) => inWords(stay, place, page)).join('; '),
      certainty: stays.every((stay) => isThere(stay) && !isVague(stay.event.when))
        ? 'certain'
        : 'less-certain',
    },
    links: stays.map(({ event }) => ({
      type: 'subjectOf',
      identifier: eventLink(address, event.id),
    })),
    ...(relations.length > 0 ? { relations } : {}),
    descriptions: [
      { value: place.note, lang: 'en' },
      ...stays.map((stay) => description(stay, place, page)),
    ],
  };
}

/** The names as the story has them; where the position comes from stands with the geometry. */
function names({ info }: Story, { name }: Place, address: string) {
  const citations = [{ label: info.title, '@id': address }];
  return LANGUAGES.flatMap((lang) => {
    const toponym = name[lang];
    return toponym === undefined ? [] : [{ toponym, lang, citations }];
  });
}

/** A point is as sure as it is small; an area, drawn by hand or as a ring, is never sure. */
function geometry(story: Story, place: Place) {
  const shape = placeShape(place, story.shapes);
  if (!shape) return null;
  const certainty = place.precision === 'site' ? 'certain' : 'less-certain';
  return {
    ...shape,
    certainty: shape.type === 'Point' ? certainty : 'uncertain',
    citations: [{ label: place.source }],
  };
}

function description({ event, role }: PlaceStay, place: Place, { address, words }: ExportPage) {
  const where = role === null ? '' : ` ${words.placeInRole[role](place.name.en)}.`;
  const layer = event.layer === 'background' ? ` ${words.layers.background}.` : '';
  return {
    '@id': eventLink(address, event.id),
    value: `${words.statuses[event.status]}: ${event.title}.${layer}${where} ${event.summary}`,
    lang: 'en',
  };
}

function inWords({ event, role }: PlaceStay, place: Place, { words }: ExportPage): string {
  const where = role === null || role === 'at' ? '' : `${words.placeInRole[role](place.name.en)}, `;
  return `${where}${event.label} (${words.statuses[event.status]}): ${dateInWords(event.when)}`;
}
