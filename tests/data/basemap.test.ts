import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createBaseTiles } from '../../src/panels/map/base-tiles.ts';
import { isInside } from './measure.ts';
import { areasOf, basemap, basemapText, labels, linesOf, placeOf } from './read-map.ts';

const LIMIT_BYTES = 120_000;

const countriesAt = (point: number[]) =>
  areasOf('countries')
    .filter((country) => isInside(country.geometry, point))
    .map((country) => country.properties.name);

/** Every stretch between two neighbouring points of a layer of lines, in degrees of longitude. */
const stretches = (layer: Parameters<typeof linesOf>[0]) =>
  linesOf(layer).flatMap(({ geometry }) =>
    geometry.coordinates.flatMap((line) =>
      line.slice(1).map((point, index) => Math.abs((point[0] ?? 0) - (line[index]?.[0] ?? 0))),
    ),
  );

describe('the base map', () => {
  it('is small enough to be sent to a slow school network', () => {
    expect(gzipSync(basemapText, { level: 9 }).length).toBeLessThanOrEqual(LIMIT_BYTES);
  });

  it.each([
    { town: 'Simferopol', point: [34.1, 44.95] },
    { town: 'Kerch', point: [36.35, 45.33] },
    { town: 'Donetsk', point: [37.8, 48.0] },
  ])('draws $town as Ukrainian', ({ point }) => {
    expect(countriesAt(point)).toEqual(['Ukraine']);
  });

  it('draws the Korean demarcation line apart from the borders, from sea to sea', () => {
    const line = linesOf('disputed').find((one) => /demarcation/.test(one.properties.name));
    const points = (line?.geometry.coordinates ?? []).flat();
    const west = Math.min(...points.map(([lon = 0]) => lon));
    const east = Math.max(...points.map(([lon = 0]) => lon));
    expect(west).toBeLessThan(126.8);
    expect(east).toBeGreaterThan(128.2);
  });

  it.each(['coast', 'borders', 'disputed', 'rivers'] as const)(
    'has no streak in its %s',
    (layer) => {
      expect(Math.max(...stretches(layer))).toBeLessThan(30);
    },
  );

  it.each([
    { place: 'khasan', name: 'Russia' },
    { place: 'pyongyang', name: 'North Korea' },
    { place: 'seoul', name: 'South Korea' },
    { place: 'hunchun', name: 'China' },
    { place: 'washington', name: 'United States' },
    { place: 'brussels', name: 'Belgium' },
    { place: 'hanoi', name: 'Vietnam' },
    { place: 'kyiv', name: 'Ukraine' },
  ])('has $place in $name', ({ place, name }) => {
    expect(countriesAt(placeOf(place))).toEqual([name]);
  });

  it('names the sea between Korea and Japan by both its names', () => {
    expect(labels.map((label) => label.name)).toContain('Sea of Japan (East Sea)');
  });

  it('shows every name at some zoom', () => {
    expect(labels.filter(({ minZoom, maxZoom }) => minZoom > maxZoom)).toEqual([]);
  });
});

describe('the tiles of the base map', () => {
  it('have land and coast about Korea', async () => {
    const tile = (await createBaseTiles(basemap)).tile(4, 13, 6);
    const layers = tile?.features.map((one) => one.tags?.['layer']);
    expect(layers).toEqual(expect.arrayContaining(['land', 'coast']));
  });

  it('are empty in the middle of the ocean', async () => {
    const tiles = await createBaseTiles(basemap);
    expect(tiles.tile(6, 12, 30)?.features ?? []).toEqual([]);
  });

  it.each([undefined, null, 'a page of HTML', {}, { type: 'Topology', arcs: [], objects: {} }])(
    'are refused in plain words when the file is %j',
    async (broken) => {
      await expect(createBaseTiles(broken)).rejects.toThrow('The base map could not be read.');
    },
  );
});
