import type { FeatureCollection, Feature } from 'geojson';
import { feature } from 'topojson-client';

type Topology = Parameters<typeof feature>[0];
type Drawn = Feature | FeatureCollection;

const PARTS = ['land', 'lakes', 'coast', 'borders', 'disputed'] as const;

/** What of the base map a small map draws. */
export interface Ground {
  readonly parts: Readonly<Record<(typeof PARTS)[number], Drawn>>;
  readonly countries: readonly {
    readonly name: string;
    readonly lon: number;
    readonly lat: number;
  }[];
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
    countries: countriesOf(basemap),
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

function countriesOf(basemap: object): Ground['countries'] {
  const labels: unknown = Reflect.get(basemap, 'labels');
  if (!Array.isArray(labels)) return [];
  return labels.flatMap((label: unknown) => {
    if (typeof label !== 'object' || label === null) return [];
    const [kind, name, lon, lat]: unknown[] = ['kind', 'name', 'lon', 'lat'].map((key): unknown =>
      Reflect.get(label, key),
    );
    const isCountry = kind === 'country' && typeof name === 'string';
    return isCountry && typeof lon === 'number' && typeof lat === 'number'
      ? [{ name, lon, lat }]
      : [];
  });
}
