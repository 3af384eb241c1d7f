import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { MapFrame } from '../../geometry/map-frame.ts';
import { bindDrawing } from './bind-drawing.ts';

/** Keeps what was drawn for a frame in its place; give the ref to the element that holds it. */
export function useDrawing(
  map: LeafletMap | null,
  frame: MapFrame | null,
): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function keepInPlace() {
      if (map && frame && element.current) return bindDrawing(map, element.current, frame);
    },
    [map, frame],
  );
  return element;
}
