import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GroundName } from '../../geometry/map-scene.ts';

type Topology = Parameters<typeof feature>[0];
type Drawn = Feature | FeatureCollection;

const PARTS = ['land', 'lakes', 'coast', 'borders', 'disputed'] as const;
const KINDS: readonly GroundName['kind'][] = ['country', 'water', 'city'];

/** What of the base map a printed map draws. */
export interface PaperGround {
  readonly parts: Readonly<Record<(typeof PARTS)[number], Drawn>>;
  readonly names: readonly GroundName[];
}

/**
 * Reads `data/basemap.json`.
 * @throws Error in plain words when it is not such a map
 */
export function readPaperGround(basemap: unknown): PaperGround {
  if (!isTopology(basemap)) throw new Error('The base map could not be read.');
  return {
    parts: {
      land: drawn(basemap, 'land'),
      lakes: drawn(basemap, 'lakes'),
      coast: drawn(basemap, 'coast'),
      borders: drawn(basemap, 'borders'),
      disputed: drawn(basemap, 'disputed'),
    },
    names: namesOf(basemap),
  };
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

function namesOf(basemap: object): GroundName[] {
  const labels: unknown = Reflect.get(basemap, 'labels');
  if (!Array.isArray(labels)) return [];
  return labels.flatMap((label: unknown): GroundName[] => {
    if (typeof label !== 'object' || label === null) return [];
    const field = (key: string): unknown => Reflect.get(label, key);
    const number = (key: string): number => Number(field(key));
    const kind = KINDS.find((known) => known === field('kind'));
    const name = field('name');
    if (!kind || typeof name !== 'string') return [];
    return [
      {
        kind,
        name,
        lon: number('lon'),
        lat: number('lat'),
        rank: number('rank'),
        minZoom: number('minZoom'),
        maxZoom: number('maxZoom'),
      },
    ];
  });
}
