import { geoDistance } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boxAround,
  frameAround,
  kmPerPx,
  lineToScreen,
  project,
} from '../../src/geometry/map-frame.ts';
import { ringAround, zoomCap } from '../../src/geometry/map-shapes.ts';

const lonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -65, max: 65, noNaN: true }),
);

test('every point of a dashed ring is as far from the place as its radius says', () => {
  fc.assert(
    fc.property(lonLat, fc.integer({ min: 11, max: 1000 }), (centre, radiusKm) => {
      for (const [lon, lat] of ringAround(centre, radiusKm)) {
        const awayKm = geoDistance([...centre], [lon, lat]) * 6371;
        expect(Math.abs(awayKm / radiusKm - 1)).toBeLessThan(0.005);
      }
    }),
  );
});

test.each([
  ['Singapore', 1.3],
  ['Pyongyang', 39],
  ['Moscow', 55.8],
])('a 60 km ring near %s is as many px wide as the scale bar says 120 km are', (_, lat) => {
  const frame = frameAround([100, lat], 6, 900, 600);

  const { width } = boxAround(lineToScreen(frame, ringAround([100, lat], 60)));

  expect(width * kmPerPx(lat, 6)).toBeCloseTo(120, -0.5);
});

test('a ring across the 180th meridian stays in one piece', () => {
  const frame = frameAround([179.5, 50], 5, 900, 600);

  const { width } = boxAround(lineToScreen(frame, ringAround([179.5, 50], 100)));

  expect(width).toBeLessThan(90);
});

test('at the nearest zoom allowed, an area takes under 40 % of the map’s short side', () => {
  fc.assert(
    fc.property(
      lonLat,
      fc.integer({ min: 11, max: 1000 }),
      fc.integer({ min: 200, max: 1200 }),
      (centre, radiusKm, shortSidePx) => {
        const ring = ringAround(centre, radiusKm);
        const cap = zoomCap([ring], shortSidePx);
        const { width, height } = boxAround(
          unbroken(centre[0], ring).map((at) => project(at, cap)),
        );
        const share = Math.max(width, height) / shortSidePx;
        expect(share).toBeLessThan(0.4001);
        expect(share).toBeGreaterThan(0.4 / 2 ** 0.25 - 0.001);
      },
    ),
  );
});

test('an exact place sets no limit to the zoom', () => {
  expect(zoomCap([], 400)).toBe(Number.POSITIVE_INFINITY);
});

function unbroken(centre: number, ring: readonly (readonly [number, number])[]) {
  return ring.map(([lon, lat]) => [lon + 360 * Math.round((centre - lon) / 360), lat] as const);
}
