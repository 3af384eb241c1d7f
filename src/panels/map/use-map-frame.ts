import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { MapFrame } from '../../geometry/map-frame.ts';

/** The part of the world in sight, renewed when a move has ended; null until the map is framed. */
export function useMapFrame(map: LeafletMap | null): MapFrame | null {
  const [frame, setFrame] = useState<MapFrame | null>(null);
  useEffect(
    function followMoves() {
      if (!map) return;
      const update = () =>
        setFrame((before) => (before ? keepSame(before, readFrame(map)) : readFrame(map)));
      map.whenReady(update);
      map.on('moveend resize', update);
      return function stopFollowing() {
        map.off('moveend resize', update);
      };
    },
    [map],
  );
  return frame;
}

/** @throws Error before the map's first view is set */
export function readFrame(map: LeafletMap): MapFrame {
  const { min } = map.getPixelBounds();
  const { x: width, y: height } = map.getSize();
  return { zoom: map.getZoom(), left: min?.x ?? 0, top: min?.y ?? 0, width, height };
}

function keepSame(before: MapFrame, now: MapFrame): MapFrame {
  const same =
    before.zoom === now.zoom &&
    before.left === now.left &&
    before.top === now.top &&
    before.width === now.width &&
    before.height === now.height;
  return same ? before : now;
}
