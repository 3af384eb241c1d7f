import type { GroundName } from '../geometry/map-scene.ts';

const KINDS: readonly GroundName['kind'][] = ['country', 'water', 'river', 'city'];

/** The names that a base map carries in `labels`; what is no name is left out. */
export function readGroundNames(basemap: unknown): GroundName[] {
  const labels: unknown =
    typeof basemap === 'object' && basemap !== null ? Reflect.get(basemap, 'labels') : null;
  return Array.isArray(labels) ? labels.flatMap(readName) : [];
}

function readName(label: unknown): GroundName[] {
  if (typeof label !== 'object' || label === null) return [];
  const field = (key: string): unknown => Reflect.get(label, key);
  const number = (key: string): number => Number(field(key));
  const kind = KINDS.find((known) => known === field('kind'));
  const name = field('name');
  const numbers = ['lon', 'lat', 'rank', 'minZoom', 'maxZoom'].map(number);
  if (!kind || typeof name !== 'string' || !numbers.every(Number.isFinite)) return [];
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
}
