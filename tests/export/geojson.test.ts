import { check } from '@placemarkio/check-geojson';
import { geoArea } from 'd3';
import * as fc from 'fast-check';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { eventsAsGeoJson } from '../../src/export/events-geojson.ts';
import { isVague } from '../../src/model/date-words.ts';
import type { Story } from '../../src/model/story.ts';
import { awkwardStory, awkwardTexts } from '../fixtures/awkward-story.ts';
import { BOTH_STORIES } from '../fixtures/both-stories.ts';
import { EXPORT_PAGE, everyEvent } from '../fixtures/export-page.ts';
import { madeStory, smallStory } from '../fixtures/made-story.ts';

interface Dated {
  readonly when: { readonly certainty?: string };
}

const SINPO: Position = [128.1943, 40.0397];

function layerOf(story: Story): FeatureCollection & Record<string, unknown> {
  const read = check(eventsAsGeoJson(story, everyEvent(story), EXPORT_PAGE));
  if (read.type !== 'FeatureCollection') throw new Error(`The layer is a ${read.type}.`);
  return { ...read };
}
function featureOf(story: Story, id: string): Feature & Record<string, unknown> {
  const feature = layerOf(story).features.find((each) => each.id === id);
  if (!feature) throw new Error(`no feature ${id}`);
  return { ...feature };
}
function partsOf(geometry: Geometry | null): readonly Geometry[] {
  return geometry?.type === 'GeometryCollection' ? geometry.geometries : geometry ? [geometry] : [];
}
function ringsOf(story: Story): readonly Position[][] {
  return layerOf(story)
    .features.flatMap(({ geometry }) => partsOf(geometry))
    .flatMap((part) => (part.type === 'Polygon' ? part.coordinates : []));
}

describe.each(BOTH_STORIES)('the layer of $name', ({ story }) => {
  test('has each event once, in order', () => {
    expect(layerOf(story).features.map(({ id }) => id)).toEqual(story.events.map(({ id }) => id));
  });

  test('turns outer rings against the clock, as the format wants', () => {
    for (const ring of ringsOf(story)) {
      const withTheClock: Geometry = { type: 'Polygon', coordinates: [ring.toReversed()] };

      expect(geoArea(withTheClock)).toBeLessThan(2 * Math.PI);
    }
  });

  test('says of each vague date, and of no other, that it is less certain', () => {
    const grades = layerOf(story).features.map((feature) => feature as Feature & Dated);

    expect(grades.map(({ when }) => when.certainty)).toEqual(
      story.events.map(({ when }) => (isVague(when) ? 'less-certain' : undefined)),
    );
  });

  test('carries title, credit, licence, version and sources', () => {
    const { title, version, licence } = story.info;

    expect(layerOf(story)).toMatchObject({
      title,
      version,
      licence,
      credit: EXPORT_PAGE.words.credit(story.info),
      sources: story.articles.flatMap(({ url }) => url ?? []),
    });
  });

  test('has flat properties', () => {
    const values = layerOf(story).features.flatMap(({ properties }) =>
      Object.values(properties ?? {}),
    );

    expect(values.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
  });
});

test('a town is a point, longitude first', () => {
  const { geometry } = featureOf(smallStory(), 'failed-missile-test');

  expect(geometry).toMatchObject({ type: 'Point', coordinates: SINPO });
});

test('two towns are points of one event', () => {
  const story = madeStory([
    {
      id: 'two',
      edtf: '2017-04-19',
      places: [
        { place: 'sinpo', role: 'at', plot: true },
        { place: 'khasan', role: 'at', plot: true },
      ],
    },
  ]);

  expect(featureOf(story, 'two').geometry).toEqual({
    type: 'MultiPoint',
    coordinates: [SINPO, [130.6453, 42.4281]],
  });
});

test.each(['primorsky-region', 'russian-far-east'])('the area %s is never a point', (place) => {
  const story = madeStory([
    { id: 'area', edtf: '2017-04-19', places: [{ place, role: 'at', plot: true }] },
  ]);

  expect(featureOf(story, 'area').geometry).toMatchObject({ type: 'Polygon', role: 'at' });
});

test('a route keeps which of its legs is only claimed', () => {
  const { geometry } = featureOf(smallStory(), 'trains-toward-border');
  const legs = partsOf(geometry).filter(({ type }) => type === 'LineString');

  expect(legs).toMatchObject([{ certainty: 'confirmed' }, { certainty: 'claimed' }]);
});

test('a route along a railway stops where the evidence stops', () => {
  const { geometry } = featureOf(smallStory(), 'trains-toward-border');
  const [first] = partsOf(geometry).flatMap((part) =>
    part.type === 'LineString' ? [part.coordinates] : [],
  );

  expect(first?.at(-1)).toEqual([131.96, 43.8]);
});

test('an event without a place is kept, without a shape', () => {
  const story = madeStory([{ id: 'nowhere', edtf: '2017-04-19' }]);

  expect(featureOf(story, 'nowhere').geometry).toBeNull();
});

test('what the map does not mark has no shape here either', () => {
  const story = madeStory([
    {
      id: 'about',
      edtf: '2017-04-19',
      places: [{ place: 'vladivostok', role: 'about', plot: false }],
    },
  ]);

  expect(featureOf(story, 'about')).toMatchObject({
    geometry: null,
    properties: { place: 'Concerns: Vladivostok' },
  });
});

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(awkwardTexts, (texts) => {
      expect(featureOf(awkwardStory(texts), 'awkward').properties).toMatchObject({
        title: texts.title,
        summary: texts.summary,
        status_why: texts.statusWhy,
      });
    }),
  );
});
