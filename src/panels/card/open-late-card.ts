import { lazy } from 'react';

const fetchAll = () => import('./late-card.ts');

/** The late parts of the card. A part that failed to arrive keeps its failure; new ones ask again. */
export function openLateCard() {
  return {
    CardRest: lazy(async () => ({ default: (await fetchAll()).CardRest })),
    ToldBody: lazy(async () => ({ default: (await fetchAll()).ToldBody })),
    ToldHead: lazy(async () => ({ default: (await fetchAll()).ToldHead })),
  };
}

export type LateCard = ReturnType<typeof openLateCard>;
