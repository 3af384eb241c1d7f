import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ARROWS, arrowToward, placeChips } from '../../src/geometry/edge-chips.ts';
import { frameAround, overlaps } from '../../src/geometry/map-frame.ts';
import { placeMarks, plottedPlaces } from '../../src/geometry/map-marks.ts';
import type { PlacedMark } from '../../src/geometry/map-marks.ts';
import { createSmallStores } from '../fixtures/small-stores.ts';

const KOREA = frameAround([128, 42], 4, 986, 315);
const { story } = createSmallStores().story.getState();
const [pattern] = placeMarks(story, plottedPlaces(story, [0, 1, 2]), null, KOREA, 20);

function markAt(x: number, y: number, key: string): PlacedMark {
  if (!pattern) throw new Error('The small story has no place.');
  return { ...pattern, x, y, key };
}

function chipsFor(marks: readonly PlacedMark[], most = 6) {
  return placeChips(marks, {
    frame: KOREA,
    taken: [],
    avoid: [],
    most,
    bottomPx: 24,
    heightPx: 32,
    widthOf: () => 120,
  });
}

test.each([
  ['right', 900, 150, '→'],
  ['right and up', 900, -250, '↗'],
  ['up', 500, -900, '↑'],
  ['left and down', -100, 750, '↙'],
  ['left', -900, 140, '←'],
])('a place further %s is pointed at with the arrow for it', (_, x, y, arrow) => {
  expect(arrowToward({ x: 493, y: 157 }, { x, y })).toBe(arrow);
});

test('from Korea, Moscow lies to the left and New York to the right of the map', () => {
  const shown = story.events.map((_, index) => index);
  const marks = placeMarks(story, plottedPlaces(story, shown), null, KOREA, 20);

  const newYork = chipsFor(marks).find(({ marks: ofChip }) =>
    ofChip.some(({ place }) => place.id === 'un-headquarters'),
  );

  expect(newYork?.arrow).toBe('→');
});

test('a place in sight gets no chip', () => {
  expect(chipsFor([markAt(400, 100, 'seen')])).toEqual([]);
});

test('each place out of sight is in exactly one chip; chips are few, inside, and apart', () => {
  const far = fc.record({
    x: fc.integer({ min: -4000, max: 4000 }),
    y: fc.integer({ min: -3000, max: 3000 }),
  });
  fc.assert(
    fc.property(
      fc.array(far, { maxLength: 30 }),
      fc.integer({ min: 4, max: 6 }),
      (points, most) => {
        const marks = points.map(({ x, y }, i) => markAt(x, y, `${i}`));
        const away = marks.filter(({ x, y }) => x < 2 || y < 2 || x > 984 || y > 313);

        const chips = chipsFor(marks, most);

        expect(chips.length).toBeLessThanOrEqual(most);
        expect(chips.flatMap((chip) => chip.marks.map(({ key }) => key)).toSorted()).toEqual(
          away.map(({ key }) => key).toSorted(),
        );
        chips.forEach(({ box }, i) => {
          expect(chips.slice(i + 1).some((other) => overlaps(box, other.box))).toBe(false);
          expect(
            box.x >= 0 && box.y >= 0 && box.x + box.width <= 986 && box.y + box.height <= 291,
          ).toBe(true);
        });
      },
    ),
  );
});

test('there is an arrow for each of eight directions', () => {
  const middle = { x: 0, y: 0 };

  const turned = ARROWS.map((_, n) =>
    arrowToward(middle, { x: Math.cos((n * Math.PI) / 4), y: Math.sin((n * Math.PI) / 4) }),
  );

  expect(turned).toEqual([...ARROWS]);
});
