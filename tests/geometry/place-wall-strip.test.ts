import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../src/geometry/map-frame.ts';
import { placeWallStrip, type WallStripScene } from '../../src/geometry/place-wall-strip.ts';
import { readRealStory } from '../fixtures/real-story.ts';

const story = readRealStory();

/** The strip on a wall as wide as that, in px, for a chosen event. */
function stripOf(id: string | null, change: Partial<WallStripScene> = {}) {
  return placeWallStrip({
    story,
    selected: id === null ? null : (story.indexOf.get(id) ?? null),
    span: null,
    width: 962,
    tick: 40,
    thin: 5,
    text: 23,
    fonts: 0,
    measure: (text, sizePx) => text.length * sizePx * 0.5,
    namesContext: false,
    shortName: ({ name }) => name.slice(0, 3),
    ...change,
  });
}

test('names of busy months never meet, whatever the event and however narrow the wall', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...story.events.map(({ id }) => id)),
      fc.integer({ min: 500, max: 2400 }),
      fc.boolean(),
      (id, width, namesContext) => {
        const boxes = stripOf(id, { width, namesContext }).names.map(({ box }) => box);
        const meeting = boxes.filter((box, i) =>
          boxes.some((other, j) => i !== j && overlaps(box, other)),
        );
        expect(meeting).toEqual([]);
      },
    ),
  );
});

test('the month of the chosen event bears its full name', () => {
  const { names } = stripOf('pentagon-10000-nk-troops-in-russia');

  expect(names.filter(({ isNow }) => isNow).map(({ text }) => text)).toEqual(['October 2024']);
});

test('the other months bear short names', () => {
  const { names } = stripOf('pentagon-10000-nk-troops-in-russia');

  expect(names.filter(({ isNow }) => !isNow).map(({ text }) => text)).toEqual(['Apr', 'Jun']);
});

test('an event that reaches out of a month counts with it', () => {
  const { names } = stripOf('nk-troops-expected-to-reinforce-russia');

  expect(names.find(({ isNow }) => isNow)?.text).toBe('October 2024');
});

test('without a chosen event the month in sight is the one that is meant', () => {
  const june = story.clusters[1]?.when.start;
  const span = { fromMs: june?.fromMs ?? 0, toMs: (june?.toMs ?? 0) + 1 };

  expect(stripOf(null, { span }).names.find(({ isNow }) => isNow)?.text).toBe('June 2024');
});

test('with all of time in sight no month stands out', () => {
  expect(stripOf(null).names.every(({ isNow }) => !isNow)).toBe(true);
});

test('years are equally far apart, but for leap days', () => {
  const { years } = stripOf(null);
  const widths = years.slice(1).map(({ x }, i) => x - (years[i]?.x ?? 0));

  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(1);
});

test('what happened elsewhere is named only where time itself is the subject', () => {
  const named = [false, true].map((namesContext) =>
    stripOf(null, { namesContext }).names.some(({ text }) => text.includes('Ukraine')),
  );

  expect(named).toEqual([false, true]);
});
