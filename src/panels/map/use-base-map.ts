import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { GroundName } from '../../geometry/map-scene.ts';
import { createBaseLayer, type BaseLayer } from './base-layer.ts';
import { readGroundNames } from '../../ground/read-names.ts';
import { readBaseColours } from './base-colours.ts';

/** `waiting` becomes `slow` after 400 ms, so that a quick load shows no message. */
export type BaseMapState = 'waiting' | 'slow' | 'ready' | 'failed';

const PATIENCE_MS = 400;
const NO_NAMES: readonly GroundName[] = [];

/**
 * Loads the base map, lays it under the marks and repaints it when the theme changes.
 * @param lineScale how many times the usual width coasts and borders have
 */
export function useBaseMap(
  map: LeafletMap | null,
  loadBasemap: () => Promise<unknown>,
  lineScale = 1,
) {
  const [state, setState] = useState<BaseMapState>('waiting');
  const [names, setNames] = useState(NO_NAMES);
  /** A new object is a new attempt. */
  const [attempt, setAttempt] = useState({ load: loadBasemap });

  useEffect(
    function layBaseMap() {
      if (!map) return;
      let layer: BaseLayer | null = null;
      let isOver = false;
      const timer = setTimeout(() => setState('slow'), PATIENCE_MS);
      const observer = new MutationObserver(() => layer?.setColours(readBaseColours()));
      observer.observe(document.documentElement, {
        attributes: true,
        attributeFilter: ['data-theme'],
      });
      async function lay(ground: LeafletMap, basemap: unknown): Promise<void> {
        try {
          const made = await createBaseLayer(basemap, readBaseColours, lineScale);
          if (isOver) return;
          layer = made.addTo(ground);
          setNames(readGroundNames(basemap));
          setState('ready');
        } catch (error) {
          reportError(error);
          if (!isOver) setState('failed');
        }
      }
      void attempt
        .load()
        .then(
          (basemap) => lay(map, basemap),
          () => {
            if (!isOver) setState('failed');
          },
        )
        .finally(() => clearTimeout(timer));
      return function liftBaseMap() {
        isOver = true;
        clearTimeout(timer);
        observer.disconnect();
        layer?.remove();
      };
    },
    [map, attempt, lineScale],
  );

  function retry(): void {
    setState('waiting');
    setAttempt({ load: loadBasemap });
  }
  return { state, names, retry };
}
