import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesInSight } from '../../src/geometry/locator-names.ts';
import { spreadApart } from '../../src/geometry/locator-pins.ts';
import { placeCloser, placeOnStrip } from '../../src/geometry/locator-strip.ts';
import { placeLocator } from '../../src/geometry/place-locator.ts';
import { madeStory, smallStory } from '../fixtures/made-story.ts';

const story = smallStory();
const SIZE = { width: 640, height: 250, pin: 28 };
const locate = (...ids: string[]) =>
  placeLocator(
    ids.flatMap((id) => story.places.get(id) ?? []),
    story.shapes,
    SIZE,
  );
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

const ids = fc.uniqueArray(fc.constantFrom(...story.places.keys()), { minLength: 1, maxLength: 6 });

describe('a small map', () => {
  test('has each of its places in sight', () => {
    fc.assert(
      fc.property(ids, (chosen) =>
        locate(...chosen).places.every(
          ({ at }) => at.x >= 0 && at.x <= SIZE.width && at.y >= 0 && at.y <= SIZE.height,
        ),
      ),
    );
  });

  test('has no two pins that cover each other', () => {
    fc.assert(
      fc.property(ids, (chosen) => {
        const { places } = locate(...chosen);
        return places.every((one, i) =>
          places.slice(i + 1).every((other) => distance(one.pin, other.pin) >= SIZE.pin),
        );
      }),
    );
  });

  test('draws the edge of an area, and none around a place that is a point here', () => {
    const [region, station] = locate('primorsky-region', 'khabarovsk-station').places;

    expect([region?.edge?.startsWith('M'), station?.edge]).toEqual([true, null]);
  });

  test('shows what is around a single place', () => {
    const vladivostok = locate('vladivostok');

    expect([
      vladivostok.locate([135.07, 48.48]) === null,
      vladivostok.locate([125.75, 39.03]) === null,
    ]).toEqual([false, false]);
  });

  test('takes the shorter way round the world, also across the 180th meridian', () => {
    const { places, locate: at } = locate('un-headquarters', 'pyongyang');
    const [newYork, pyongyang] = places.map((place) => place.at.x);
    const honolulu = at([-157.9, 21.3])?.x;

    expect([pyongyang, honolulu, newYork]).toEqual(
      [newYork, honolulu, pyongyang].toSorted((a = 0, b = 0) => a - b),
    );
  });

  test('has a path only for what is in sight', () => {
    const far = {
      type: 'LineString' as const,
      coordinates: [
        [-60, -20],
        [-55, -25],
      ],
    };
    const near = {
      type: 'LineString' as const,
      coordinates: [
        [130, 43],
        [134, 44],
      ],
    };
    const { path } = locate('vladivostok');

    expect([path(far), path(near).startsWith('M')]).toEqual(['', true]);
  });
});

describe('pins', () => {
  test('that have room stay where they are', () => {
    const points = [
      { x: 100, y: 100 },
      { x: 300, y: 120 },
    ];

    expect(spreadApart(points, 30, { width: 640, height: 250, inset: 15 })).toEqual(points);
  });

  test('of one place stand beside each other', () => {
    const [one, other] = spreadApart(
      [
        { x: 100, y: 100 },
        { x: 100, y: 100 },
      ],
      30,
      { width: 640, height: 250, inset: 15 },
    );

    expect(one && other && distance(one, other)).toBeGreaterThanOrEqual(29.9);
  });
});

test('a name of the ground gives way to a place and to a name before it', () => {
  const vladivostok = locate('vladivostok');
  const names = [
    { name: 'Too near', lon: 131.87, lat: 43.1 },
    { name: 'First', lon: 127, lat: 40 },
    { name: 'Second', lon: 127.1, lat: 40 },
    { name: 'Out of sight', lon: 10, lat: 50 },
  ];

  const seen = namesInSight(names, vladivostok, { width: 32, height: 32 });

  expect(seen.map(({ name }) => name)).toEqual(['First']);
});

describe('a strip of time', () => {
  const { events, period } = madeStory([
    { id: 'one', edtf: '2017-04-15' },
    { id: 'two', edtf: '2017-04-19' },
    { id: 'three', edtf: '2024-10-28' },
  ]);

  test('names every year of the story', () => {
    expect(placeOnStrip(events, period, 600).ticks.map(({ text }) => text)).toEqual([
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
    ]);
  });

  test('gives one mark to events that would cover each other', () => {
    expect(placeOnStrip(events, period, 600).marks.map((mark) => mark.events)).toEqual([
      [0, 1],
      [2],
    ]);
  });

  test('is drawn closer for a few days, with a mark for each event', () => {
    expect(placeCloser(events.slice(0, 2), 600)?.marks.map((mark) => mark.events)).toEqual([
      [0],
      [1],
    ]);
  });

  test('is not drawn closer where years lie between the events', () => {
    expect(placeCloser(events, 600)).toBeNull();
  });
});
