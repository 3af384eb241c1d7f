import { check } from '@placemarkio/check-geojson';
import * as fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { eventsAsLinkedPlaces } from '../../src/export/events-linked-places.ts';
import { eventLink, placeLink } from '../../src/export/event-link.ts';
import type { Story } from '../../src/model/story.ts';
import { awkwardStory, awkwardTexts } from '../fixtures/awkward-story.ts';
import { BOTH_STORIES } from '../fixtures/both-stories.ts';
import { EXPORT_PAGE, everyEvent } from '../fixtures/export-page.ts';
import context from '../fixtures/linked-places-context.json';
import { madeStory, smallStory } from '../fixtures/made-story.ts';

const LPO = 'https://github.com/LinkedPasts/linked-pasts-ontology/blob/main/lpo_latest.ttl#';
const { address } = EXPORT_PAGE;

const textOf = (story: Story) => eventsAsLinkedPlaces(story, everyEvent(story), EXPORT_PAGE);

/** Gives the one context that is asked for, so that nothing is fetched. */
const loader = async (url: string) => {
  if (!url.endsWith('/linkedplaces-context-v1.1.jsonld')) throw new Error(`asked for ${url}`);
  const document = context as unknown as jsonld.NodeObject;
  return Promise.resolve({ documentUrl: url, document });
};

/** What a program that knows only linked data reads. */
async function graphOf(story: Story): Promise<Record<string, unknown>> {
  const file = JSON.parse(textOf(story)) as jsonld.JsonLdDocument;
  const [collection] = await jsonld.expand(file, { documentLoader: loader });
  return { ...collection };
}
type Node = Readonly<Record<string, readonly unknown[]>> & { readonly '@id': string };
async function placesOf(story: Story): Promise<ReadonlyMap<string, Node>> {
  const graph = await graphOf(story);
  const nodes = graph[`${LPO}hasFeature`] as readonly Node[];
  return new Map(nodes.map((node) => [node['@id'], node]));
}
async function placeOf(story: Story, id: string): Promise<Node> {
  const place = (await placesOf(story)).get(placeLink(address, id));
  if (!place) throw new Error(`no place ${id}`);
  return place;
}

describe.each(BOTH_STORIES)('the gazetteer of $name', ({ story }) => {
  test('has each place of the events once', async () => {
    const named = story.events.flatMap((event) => [
      ...event.places.map(({ place }) => place),
      ...(event.route?.legs ?? []).flatMap(({ from, to }) => [from, to]),
    ]);

    expect([...(await placesOf(story)).keys()].toSorted()).toEqual(
      [...new Set(named)].map((id) => placeLink(address, id)).toSorted(),
    );
  });

  test('names every event', () => {
    const text = textOf(story);

    for (const { id } of story.events) expect(text).toContain(`"${eventLink(address, id)}"`);
  });

  test('is a map layer too', () => {
    expect(() => check(textOf(story))).not.toThrow();
  });

  test('has a name, a source of it and a time for each place, as the format requires', async () => {
    for (const place of (await placesOf(story)).values()) {
      expect(place).toMatchObject({
        [`${LPO}name_attestation`]: expect.arrayContaining([
          expect.objectContaining({ 'http://purl.org/spar/cito#cites': expect.any(Array) }),
        ]),
        [`${LPO}when`]: [{ [`${LPO}timespan`]: expect.any(Array) }],
      });
    }
  });

  test('carries title, licence and credit', async () => {
    expect(await graphOf(story)).toMatchObject({
      'http://purl.org/dc/terms/title': [{ '@value': story.info.title }],
      'http://purl.org/dc/terms/license': [{ '@value': story.info.licence }],
      'http://purl.org/dc/terms/description': [
        {
          'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': [
            { '@value': EXPORT_PAGE.words.credit(story.info) },
          ],
        },
      ],
    });
  });
});

test('a place is found by its names in three scripts', async () => {
  const place = await placeOf(smallStory(), 'khasan');
  const names = place[`${LPO}name_attestation`] as readonly Record<string, unknown>[];

  expect(names.map((name) => name[`${LPO}toponym`])).toEqual([
    [{ '@value': 'Khasan' }],
    [{ '@value': 'Хасан' }],
    [{ '@value': '하산' }],
  ]);
});

test('a leg that is only claimed is an uncertain relation', async () => {
  const place = await placeOf(smallStory(), 'ussuriysk');

  expect(place[`${LPO}rel_attestation`]).toMatchObject([
    {
      [`${LPO}relation_to`]: [{ '@value': placeLink(address, 'khasan') }],
      [`${LPO}has_certainty`]: [{ '@value': 'uncertain' }],
    },
  ]);
});

test('a place that was only spoken of is less certain in its time', async () => {
  const story = madeStory([
    {
      id: 'about',
      edtf: '2017-04-19',
      places: [{ place: 'vladivostok', role: 'about', plot: false }],
    },
  ]);
  const place = await placeOf(story, 'vladivostok');

  expect(place[`${LPO}when`]).toMatchObject([
    { [`${LPO}has_certainty`]: [{ '@value': 'less-certain' }] },
  ]);
});

test('an event that is not from the articles says so', () => {
  const places = [{ place: 'sinpo', role: 'at' as const, plot: true }];
  const story = madeStory(
    [{ id: 'told', edtf: '2017-04-18' }],
    [{ id: 'behind', edtf: '2017-04-19', places }],
  );

  expect(textOf(story)).toContain(EXPORT_PAGE.words.layers.background);
});

test('an event without a place stands beside the places', async () => {
  const story = madeStory([{ id: 'nowhere', edtf: '2017-04-19' }]);

  expect(await graphOf(story)).toMatchObject({
    'http://www.w3.org/2000/01/rdf-schema#seeAlso': [{ '@id': eventLink(address, 'nowhere') }],
  });
});

test('any text comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(awkwardTexts, async (texts) => {
      const place = await placeOf(awkwardStory(texts), 'sinpo');

      expect(JSON.stringify(place['http://purl.org/dc/terms/description'])).toContain(
        JSON.stringify(texts.summary).slice(1, -1),
      );
    }),
    { numRuns: 30 },
  );
});
