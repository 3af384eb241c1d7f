import { describe, expect, it } from 'vitest';
import { story, told } from './real-story.ts';

const uses = story.events.flatMap((event) =>
  event.places.map((use) => ({ event, use, place: story.places.get(use.place) })),
);
const plotted = uses.filter(({ use }) => use.plot);
const named = (found: typeof uses) => found.map(({ event, use }) => `${event.id}: ${use.place}`);

/** Places no event needs; the tests of the hand-drawn lines hold the lines to them. */
const LANDMARKS = {
  'spassk-dalny': 'on the railway',
  lesozavodsk: 'on the railway',
  kraskino: 'on the branch to Khasan',
  tumangang: 'the far side of the border',
  jian: 'on the China–North Korea border',
  linjiang: 'on the China–North Korea border',
  changbai: 'on the China–North Korea border',
  'tumen-city': 'on the China–North Korea border',
};

describe('a mark on the map', () => {
  it('never stands for a whole country', () => {
    expect(named(plotted.filter(({ place }) => place?.precision === 'country'))).toEqual([]);
  });

  it('stands where words were said only for words and talks', () => {
    const acts = plotted.filter(
      ({ event, use }) =>
        use.role === 'said-at' && !['statement', 'diplomacy'].includes(event.kind),
    );

    expect(named(acts)).toEqual([]);
  });

  it('never makes the place of words the place of the deed', () => {
    const both = plotted.filter(
      ({ event, use }) =>
        use.role === 'said-at' &&
        event.places.some((other) => other.role === 'at' && other.place === use.place),
    );

    expect(named(both)).toEqual([]);
  });

  it('stands at a place that is only spoken of where it is an area or a forecast', () => {
    const exact = plotted.filter(
      ({ event, use, place }) =>
        use.role === 'about' && place?.precision !== 'area' && event.status !== 'prediction',
    );

    expect(named(exact)).toEqual([]);
  });

  it('leaves out what is spoken of where it shows who spoke', () => {
    const twice = plotted.filter(
      ({ event, use }) =>
        use.role === 'about' &&
        event.places.some((other) => other.role === 'said-at' && other.plot),
    );

    expect(named(twice)).toEqual([]);
  });

  it('of a claimed goal is an area, never a point', () => {
    const points = plotted.filter(
      ({ use, place }) => use.role === 'toward' && place?.precision !== 'area',
    );

    expect(named(points)).toEqual([]);
  });

  it('at sea covers at most 300 km', () => {
    const wide = plotted.filter(({ place }) => place?.precision === 'sea' && place.radiusKm > 300);

    expect(named(wide)).toEqual([]);
  });

  it('that covers more than 300 km of land has an outline of its own', () => {
    const circles = plotted.filter(
      ({ event, place }) =>
        place?.precision === 'area' &&
        place.radiusKm > 300 &&
        place.outline === null &&
        !event.route?.legs.some((leg) => leg.by === 'line'),
    );

    expect(named(circles)).toEqual([]);
  });
});

describe('the places', () => {
  const ends = story.events.flatMap((event) =>
    (event.route?.legs ?? []).flatMap((leg) => [leg.from, leg.to]),
  );
  const used = new Set([...uses.map(({ use }) => use.place), ...ends]);

  it('all belong to an event, or are landmarks of a line', () => {
    const idle = [...story.places.keys()].filter((id) => !used.has(id) && !(id in LANDMARKS));

    expect(idle).toEqual([]);
  });

  it('called landmarks are on the map and in no event', () => {
    const wrong = Object.keys(LANDMARKS).filter((id) => used.has(id) || !story.places.has(id));

    expect(wrong).toEqual([]);
  });

  it('have Russian names in Cyrillic', () => {
    const names = [...story.places.values()].flatMap(({ name }) => name.ru ?? []);

    expect(names.filter((name) => !/^[\p{Script=Cyrillic}\d\s«»().-]+$/u.test(name))).toEqual([]);
  });

  it('have Korean names in Hangul', () => {
    const names = [...story.places.values()].flatMap(({ name }) => name.ko ?? []);

    expect(names.filter((name) => !/^[\p{Script=Hangul}\d\s().·-]+$/u.test(name))).toEqual([]);
  });
});

describe('every event of the articles', () => {
  it.each(told)('$id says how its place is known', (event) => {
    expect(event.placeBasis.length).toBeGreaterThan(20);
  });
});
