import { useEffect, useState } from 'react';
import { readPaperGround, type PaperGround } from './paper-ground.ts';

/** The base map of the sheets, or why it is not there. */
export type PaperGroundState = PaperGround | 'waiting' | 'failed';

/** The base map once it has arrived; `failed` where it cannot be had. */
export function usePaperGround(loadBasemap: () => Promise<unknown>): PaperGroundState {
  const [ground, setGround] = useState<PaperGroundState>('waiting');
  useEffect(
    function fetchGround() {
      let isOver = false;
      async function read(): Promise<void> {
        try {
          const basemap = await loadBasemap();
          if (!isOver) setGround(readPaperGround(basemap));
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
