import { lazy } from 'react';

const fetchAll = () => import('./late-map.ts');

/** The late parts of the map. What failed to arrive keeps its failure; new ones ask again. */
export function openLateMap() {
  return {
    MapPlates: lazy(async () => ({ default: (await fetchAll()).MapPlates })),
    MapTies: lazy(async () => ({ default: (await fetchAll()).MapTies })),
  };
}
