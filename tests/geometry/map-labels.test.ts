import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../src/geometry/map-frame.ts';
import { placeLabels, type WantedLabel } from '../../src/geometry/place-labels.ts';

const MAP = { width: 600, height: 300, marks: [] };

function label(change: Partial<WantedLabel>): WantedLabel {
  return {
    key: 'one',
    role: 'event',
    lines: ['Trains seen'],
    width: 80,
    lineHeight: 17,
    at: { x: 300, y: 150 },
    gap: 12,
    selected: false,
    ...change,
  };
}

const anyLabel = fc.record({
  x: fc.integer({ min: -20, max: 620 }),
  y: fc.integer({ min: -20, max: 320 }),
  width: fc.integer({ min: 20, max: 180 }),
  gap: fc.integer({ min: 0, max: 24 }),
  lines: fc.constantFrom(['one'], ['one', 'two']),
});
const anyBox = fc.record({
  x: fc.integer({ min: 0, max: 560 }),
  y: fc.integer({ min: 0, max: 280 }),
  width: fc.integer({ min: 10, max: 60 }),
  height: fc.integer({ min: 10, max: 60 }),
});

test('labels never overlap each other, a mark or the map’s edge, and are at most eight', () => {
  fc.assert(
    fc.property(
      fc.array(anyLabel, { maxLength: 40 }),
      fc.array(anyBox, { maxLength: 12 }),
      (wishes, taken) => {
        const wanted = wishes.map(({ x, y, ...wish }, i) =>
          label({ key: `${i}`, at: { x, y }, ...wish }),
        );

        const boxes = placeLabels(wanted, { ...MAP, taken, avoid: [], most: 8 }).map(
          ({ box }) => box,
        );

        expect(boxes.length).toBeLessThanOrEqual(8);
        boxes.forEach((box, i) => {
          const others = [...taken, ...boxes.slice(i + 1)];
          expect(others.filter((other) => overlaps(box, other))).toEqual([]);
          expect(box.x >= 0 && box.x + box.width <= MAP.width).toBe(true);
          expect(box.y >= 0 && box.y + box.height <= MAP.height).toBe(true);
        });
      },
    ),
  );
});

test('of two labels that cannot both fit, the more important one stays', () => {
  const low = { ...MAP, height: 40 };
  const wall = [
    { x: 0, y: 0, width: 285, height: 40 },
    { x: 410, y: 0, width: 190, height: 40 },
  ];
  const at = { x: 300, y: 20 };

  const placed = placeLabels([label({ key: 'first', at }), label({ key: 'second', at })], {
    ...low,
    taken: wall,
    avoid: [],
    most: 8,
  });

  expect(placed.map(({ key }) => key)).toEqual(['first']);
});

test('a label keeps off a route where another side is free', () => {
  const route = Array.from({ length: 20 }, (_, i) => ({ x: 300 + i * 6, y: 150 }));

  const [placed] = placeLabels([label({})], { ...MAP, taken: [], avoid: route, most: 8 });

  expect(placed && placed.box.x + placed.box.width).toBeLessThan(300);
});

test('a label that would stand nearer to another mark than to its own is left out', () => {
  const own = { x: 300, y: 150 };
  const around = Array.from({ length: 8 }, (_, n) => ({
    x: own.x + 24 * Math.cos((n * Math.PI) / 4),
    y: own.y + 24 * Math.sin((n * Math.PI) / 4),
  }));

  const beside = placeLabels([label({ at: own })], {
    ...MAP,
    marks: [own, { x: 324, y: 150 }],
    taken: [],
    avoid: [],
    most: 8,
  });
  const among = placeLabels([label({ at: own })], {
    ...MAP,
    marks: [own, ...around],
    taken: [],
    avoid: [],
    most: 8,
  });

  expect(beside.map(({ box }) => box.x + box.width < own.x)).toEqual([true]);
  expect(among).toEqual([]);
});
