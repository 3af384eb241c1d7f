import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GroundName } from '../geometry/map-scene.ts';
import { readGroundNames } from './read-names.ts';

type Topology = Parameters<typeof feature>[0];
type Drawn = Feature | FeatureCollection;

const PARTS = ['land', 'lakes', 'coast', 'borders', 'disputed'] as const;

/** What of the base map a still map draws. */
export interface Ground {
  readonly parts: Readonly<Record<(typeof PARTS)[number], Drawn>>;
  readonly names: readonly GroundName[];
}

const known = new WeakMap<object, Ground>();

/**
 * Reads `data/basemap.json`; the same map is read once.
 * @throws Error in plain words when it is not such a map
 */
export function readGround(basemap: unknown): Ground {
  if (!isTopology(basemap)) throw new Error('The base map could not be read.');
  const ground = known.get(basemap) ?? {
    parts: {
      land: drawn(basemap, 'land'),
      lakes: drawn(basemap, 'lakes'),
      coast: drawn(basemap, 'coast'),
      borders: drawn(basemap, 'borders'),
      disputed: drawn(basemap, 'disputed'),
    },
    names: readGroundNames(basemap),
  };
  known.set(basemap, ground);
  return ground;
}

function drawn(topology: Topology, part: (typeof PARTS)[number]): Drawn {
  const object = topology.objects[part];
  if (!object) throw new Error(`The base map lacks the part “${part}”.`);
  return feature(topology, object);
}

function isTopology(value: unknown): value is Topology {
  if (typeof value !== 'object' || value === null) return false;
  const objects: unknown = Reflect.get(value, 'objects');
  return typeof objects === 'object' && objects !== null && PARTS.every((part) => part in objects);
}
