import { describe, expect, test } from 'vitest';
import { placePaperMaps } from '../../src/geometry/paper-maps.ts';
import type { PaperMap } from '../../src/geometry/paper-map.ts';
import { readGroundNames } from '../../src/ground/read-names.ts';
import basemap from '../../data/basemap.json' with { type: 'json' };
import { readRealStory } from '../fixtures/real-story.ts';

const story = readRealStory();
const told = story.events.flatMap(({ layer }, index) => (layer === 'story' ? [index] : []));
const measure = (text: string) => text.length * 7;

function maps(events: readonly number[], kind: 'wide' | 'column' = 'wide') {
  return placePaperMaps({ story, events, kind, camera: null, ground: [], measure });
}

function numbersOn({ marks, chips }: PaperMap): ReadonlySet<number> {
  const texts = [...marks.map(({ numbers }) => numbers), ...chips.map(({ text }) => text)];
  return new Set(
    texts.flatMap((text) =>
      text
        .replace(/^\D+/, '')
        .split(', ')
        .flatMap((run) => {
          const [from = 0, to = from] = run.split('–').map(Number);
          return Array.from({ length: to - from + 1 }, (_, i) => from + i);
        }),
    ),
  );
}

const withPlace = (events: readonly number[]) =>
  events.flatMap((event, i) =>
    story.events[event]?.places.some(({ plot }) => plot) ? [i + 1] : [],
  );

describe('the printed map', () => {
  test.each(['wide', 'column'] as const)(
    'a %s one has the number of every event with a place, on it or at its edge',
    (kind) => {
      const main = maps(told, kind)?.main;

      expect([...(main ? numbersOn(main) : [])].toSorted((a, b) => a - b)).toEqual(withPlace(told));
    },
  );

  test('no two sets of numbers stand upon each other', () => {
    const marks = maps(told)?.main.marks ?? [];

    const boxes = marks.flatMap(({ at, width }) =>
      at ? [{ x: at.x, y: at.y - 7, width, height: 14 }] : [],
    );
    const upon = boxes.filter((a, i) =>
      boxes
        .slice(i + 1)
        .some(
          (b) =>
            a.x < b.x + b.width &&
            b.x < a.x + a.width &&
            a.y < b.y + b.height &&
            b.y < a.y + a.height,
        ),
    );
    expect(upon).toEqual([]);
  });

  test('no two names in one line are so near that they read as one', () => {
    const ground = readGroundNames(basemap);
    const map = placePaperMaps({
      story,
      events: told,
      kind: 'wide',
      camera: null,
      ground,
      measure,
    });
    const words = (map?.main.names ?? []).map(({ lines, role, box }) => {
      const width = Math.max(...lines.map(measure));
      const left = role === 'town' ? box.x : box.x + (box.width - width) / 2;
      return { left, right: left + width, top: box.y, bottom: box.y + box.height };
    });

    const near = words.filter((a, i) =>
      words.some(
        (b, j) =>
          i !== j &&
          a.top < b.bottom &&
          b.top < a.bottom &&
          a.left < b.right + 5 &&
          b.left < a.right + 5,
      ),
    );
    expect(words.length).toBeGreaterThan(0);
    expect(near).toEqual([]);
  });

  test('a rough place never looks like an exact one', () => {
    const failed = story.indexOf.get('failed-missile-test') ?? -1;
    const parade = story.indexOf.get('day-of-the-sun-parade') ?? -1;

    expect(maps([failed])?.main.marks[0]?.isRough).toBe(true);
    expect(maps([parade])?.main.marks[0]?.isRough).toBe(false);
  });

  test('there is none where no event has a place', () => {
    const nowhere = told.filter((event) => !story.events[event]?.places.some(({ plot }) => plot));

    expect(maps(nowhere.slice(0, 2))).toBeNull();
  });
});
