import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { PlacedMap } from '../../geometry/place-map.ts';
import { bindDrawing } from './bind-drawing.ts';

/** Keeps the drawing in its place on the map; give the ref to the element that holds it. */
export function useDrawing(
  map: LeafletMap | null,
  placed: PlacedMap | null,
): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const frame = placed?.frame;
  useLayoutEffect(
    function keepInPlace() {
      if (map && frame && element.current) return bindDrawing(map, element.current, frame);
    },
    [map, frame],
  );
  return element;
}
