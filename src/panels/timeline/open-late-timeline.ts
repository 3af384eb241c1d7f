import { lazy } from 'react';

const fetchAll = () => import('./late-timeline.ts');

/** The late parts of the timeline. What failed to arrive keeps its failure; new ones ask again. */
export function openLateTimeline() {
  return {
    LaneTies: lazy(async () => ({ default: (await fetchAll()).LaneTies })),
    ToldKey: lazy(async () => ({ default: (await fetchAll()).ToldKey })),
  };
}
