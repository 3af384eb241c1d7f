import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson';
import GeoJSONVT, { type RawTile } from 'geojson-vt';
import { feature } from 'topojson-client';

type Topology = Parameters<typeof feature>[0];

export type BaseLayerName = 'land' | 'lakes' | 'rivers' | 'coast' | 'borders';

const LAYERS: readonly BaseLayerName[] = ['land', 'lakes', 'rivers', 'coast', 'borders'];

/** Units across a tile of `BaseTiles.tile`. */
export const TILE_EXTENT = 4096;

/** The world is cut in four at once; what lies in each part is cut further when it is shown. */
const INDEXING = {
  extent: TILE_EXTENT,
  buffer: 64,
  tolerance: 3,
  indexMaxZoom: 1,
  indexMaxPoints: 1000,
};

/** A dashed line in Web Mercator fractions of the world: 0, 0 is 180° W at the top, 1, 1 the opposite corner. */
export type WorldLine = readonly { readonly x: number; readonly y: number }[];

export interface BaseTiles {
  /** null where the tile holds nothing but water */
  readonly tile: (z: number, x: number, y: number) => RawTile | null;
  readonly disputed: readonly WorldLine[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function isTopology(value: unknown): value is Topology {
  return (
    isRecord(value) &&
    value['type'] === 'Topology' &&
    Array.isArray(value['arcs']) &&
    isRecord(value['objects']) &&
    [...LAYERS, 'disputed'].every((name) => isRecord(value['objects']) && name in value['objects'])
  );
}

function featuresOf(topology: Topology, name: string): Feature[] {
  const object = topology.objects[name];
  if (!object) throw new Error(`the layer “${name}” is missing`);
  const drawn: Feature | FeatureCollection = feature(topology, object);
  return drawn.type === 'FeatureCollection' ? drawn.features : [drawn];
}

function toWorld(position: readonly number[]): { x: number; y: number } {
  const [lon = 0, lat = 0] = position;
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

const isMultiLine = (geometry: Geometry): geometry is MultiLineString =>
  geometry.type === 'MultiLineString';

/** What has been cut before, so that a map shown anew is there at once. */
const known = new WeakMap<object, Promise<BaseTiles>>();

/**
 * Cuts `data/basemap.json` into tiles on demand. Reading it takes several short tasks instead of a
 * long one, so that the page answers meanwhile; the same map is read once.
 * @throws Error in plain words, as a rejection, when it is not such a map
 */
export function createBaseTiles(basemap: unknown): Promise<BaseTiles> {
  if (!isTopology(basemap)) return Promise.reject(new Error('The base map could not be read.'));
  const tiles = known.get(basemap) ?? readTiles(basemap);
  known.set(basemap, tiles);
  return tiles;
}

async function readTiles(topology: Topology): Promise<BaseTiles> {
  try {
    const indexes: GeoJSONVT[] = [];
    for (const layer of LAYERS) {
      await nextTask();
      const features = featuresOf(topology, layer).map((one) => ({
        ...one,
        properties: { layer },
      }));
      await nextTask();
      indexes.push(new GeoJSONVT({ type: 'FeatureCollection', features }, INDEXING));
    }
    const disputed = featuresOf(topology, 'disputed')
      .map((one) => one.geometry)
      .filter(isMultiLine)
      .flatMap((geometry) => geometry.coordinates.map((line) => line.map(toWorld)));
    return { tile: (z, x, y) => tileOf(indexes, z, x, y), disputed };
  } catch (cause) {
    throw new Error('The base map could not be read.', { cause });
  }
}

function tileOf(indexes: readonly GeoJSONVT[], z: number, x: number, y: number): RawTile | null {
  const tiles = indexes.flatMap((index) => index.getTileRaw(z, x, y) ?? []);
  return tiles.length > 0 ? { features: tiles.flatMap((tile) => tile.features) } : null;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
