import { geoDistance } from 'd3';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { placeShape } from '../../src/export/place-shape.ts';
import type { Place, Shape } from '../../src/model/story.ts';

const EARTH_KM = 6371;
const PLACE: Place = {
  id: 'somewhere',
  name: { en: 'Somewhere' },
  lat: 60,
  lon: 30,
  precision: 'area',
  radiusKm: 100,
  outline: null,
  source: 'For tests.',
  note: 'For tests.',
};
const square = (size: number): Position[] => [
  [0, 0],
  [size, 0],
  [size, size],
  [0, size],
  [0, 0],
];

function outlined(rings: Position[][]) {
  const shape: Shape = {
    type: 'Feature',
    properties: { name: 'Square', kind: 'region', note: 'For tests.' },
    geometry: { type: 'Polygon', coordinates: rings },
  };
  return placeShape({ ...PLACE, outline: 'square' }, new Map([['square', shape]]));
}

test('an outline that was drawn with the clock is turned, and its hole the other way', () => {
  const against = [square(9), square(3).toReversed()];

  expect(outlined([square(9).toReversed(), square(3)])?.coordinates).toEqual(against);
});

test('an outline that was drawn as it should be stays', () => {
  const rings = [square(9), square(3).toReversed()];

  expect(outlined(rings)?.coordinates).toEqual(rings);
});

test('an area without an outline is a closed ring at its radius', () => {
  const shape = placeShape(PLACE, new Map());
  const ring = shape?.type === 'Polygon' ? (shape.coordinates[0] ?? []) : [];
  const distances = ring.map(([lon = 0, lat = 0]) => geoDistance([lon, lat], [30, 60]) * EARTH_KM);

  expect(ring[0]).toEqual(ring.at(-1));
  expect(Math.min(...distances)).toBeCloseTo(PLACE.radiusKm, 0);
  expect(Math.max(...distances)).toBeCloseTo(PLACE.radiusKm, 0);
});

test('a whole country has no shape', () => {
  expect(placeShape({ ...PLACE, precision: 'country' }, new Map())).toBeNull();
});
