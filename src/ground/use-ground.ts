import { useEffect, useState } from 'react';
import { readGround, type Ground } from './read-ground.ts';

/** The base map of still maps, or why it is not there. */
export type GroundState = Ground | 'waiting' | 'failed';

/** The base map of still maps once it has arrived; `failed` where it cannot be had. */
export function useGround(loadBasemap: () => Promise<unknown>): GroundState {
  const [ground, setGround] = useState<GroundState>('waiting');
  useEffect(
    function fetchGround() {
      let isOver = false;
      async function read(): Promise<void> {
        try {
          const basemap = await loadBasemap();
          if (!isOver) setGround(readGround(basemap));
        } catch {
          if (!isOver) setGround('failed');
        }
      }
      void read();
      return function forget() {
        isOver = true;
      };
    },
    [loadBasemap],
  );
  return ground;
}
