import { readFileSync } from 'node:fs';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { feature } from 'topojson-client';
import * as z from 'zod/mini';
import { placeSchema } from '../../src/model/schema.ts';

const fileText = (name: string): string =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

export const basemapText = fileText('basemap.json');
export const basemap: unknown = JSON.parse(basemapText);
const labelSchema = z.strictObject({
  kind: z.enum(['country', 'water', 'river', 'city']),
  name: z.string(),
  lon: z.number().check(z.gte(-180), z.lte(180)),
  lat: z.number().check(z.gte(-85), z.lte(85)),
  rank: z.int().check(z.gte(1), z.lte(3)),
  minZoom: z.number(),
  maxZoom: z.number(),
});
export const labels = z.object({ labels: z.array(labelSchema) }).parse(basemap).labels;
export const places = z.array(placeSchema).parse(JSON.parse(fileText('places.json')));

type Shape = { name: string; kind: 'region' | 'line'; note: string };
export const shapes: FeatureCollection<Polygon | LineString, Shape> = JSON.parse(
  fileText('shapes.json'),
);

type Topology = Parameters<typeof feature>[0];
type Layer<G extends Geometry> = Feature<G, { name: string }>[];

/** The features of one layer of the base map, unpacked to degrees. */
function layerOf(name: string): unknown {
  const topology: Topology = JSON.parse(basemapText);
  const object = topology.objects[name];
  if (!object) throw new Error(`no layer ${name}`);
  const drawn: Feature | FeatureCollection = feature(topology, object);
  return drawn.type === 'FeatureCollection' ? drawn.features : [drawn];
}

export const areasOf = (name: 'countries' | 'land' | 'lakes') =>
  layerOf(name) as Layer<MultiPolygon>;

export const linesOf = (name: 'coast' | 'borders' | 'disputed' | 'rivers') =>
  layerOf(name) as Layer<MultiLineString>;

export function placeOf(id: string): Position {
  const place = places.find((one) => one.id === id);
  if (!place) throw new Error(`no place ${id}`);
  return [place.lon, place.lat];
}

export function lineOf(id: string): Position[] {
  const shape = shapes.features.find((one) => one.id === id);
  if (shape?.geometry.type !== 'LineString') throw new Error(`no line ${id}`);
  return shape.geometry.coordinates;
}

export function outlineOf(id: string): Position[] {
  const shape = shapes.features.find((one) => one.id === id);
  if (shape?.geometry.type !== 'Polygon') throw new Error(`no region ${id}`);
  return shape.geometry.coordinates[0] ?? [];
}
