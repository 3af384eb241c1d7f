import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLine, clipRing } from '../../src/geometry/locator-clip.ts';

const box = { left: 0, top: 0, right: 100, bottom: 50 };
const at = (x: number, y: number) => ({ x, y });
const isInside = ({ x, y }: { x: number; y: number }) =>
  x >= -1e-6 && x <= 100 + 1e-6 && y >= -1e-6 && y <= 50 + 1e-6;
const points = fc.array(
  fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) }),
  { minLength: 3, maxLength: 12 },
);

describe('a coast on a small map', () => {
  test('never reaches out of the map', () => {
    fc.assert(fc.property(points, (line) => clipLine(line, box).flat().every(isInside)));
  });

  test('is cut where it leaves and goes on where it comes back', () => {
    const line = [at(-10, 10), at(50, 10), at(50, 80), at(80, 80), at(80, 20)];

    expect(clipLine(line, box)).toEqual([
      [at(0, 10), at(50, 10), at(50, 50)],
      [at(80, 50), at(80, 20)],
    ]);
  });

  test('inside the map is left as it is', () => {
    const line = [at(1, 1), at(99, 2), at(50, 49)];

    expect(clipLine(line, box)).toEqual([line]);
  });
});

describe('a country on a small map', () => {
  test('never reaches out of the map', () => {
    fc.assert(fc.property(points, (ring) => clipRing(ring, box).every(isInside)));
  });

  test('larger than the map fills it', () => {
    const ring = [at(-200, -200), at(300, -200), at(300, 300), at(-200, 300)];
    const corners = clipRing(ring, box).map(({ x, y }) => `${x},${y}`);

    expect(corners.toSorted()).toEqual(['0,0', '0,50', '100,0', '100,50'].toSorted());
  });

  test('beside the map is not drawn', () => {
    expect(clipRing([at(200, 0), at(300, 0), at(300, 40)], box)).toEqual([]);
  });
});
