import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PlacedMap } from '../../geometry/place-map.ts';
import type { Stores } from '../../store/stores.ts';
import { labelSizePx } from '../../ui/measure-text.ts';
import { notesHeight } from './notes-height.ts';
import { createCameraControl, type CameraControl } from './map-camera.ts';

/** Ties the map's camera to the store and to the size of the panel; null until the map is there. */
export function useCamera(
  map: LeafletMap | null,
  stores: Stores,
  placed: PlacedMap | null,
): CameraControl | null {
  const [camera, setCamera] = useState<CameraControl | null>(null);
  const drawn = useRef(placed);
  useLayoutEffect(function keepDrawn() {
    drawn.current = placed;
  });
  useEffect(
    function tieCamera() {
      if (!map) return;
      const control = createCameraControl(
        map,
        stores,
        () => (drawn.current?.chips ?? []).map((chip) => chip.box),
        () => notesHeight(map.getSize().x, labelSizePx()),
      );
      setCamera(control);
      const observer = new ResizeObserver(control.fitPanel);
      observer.observe(map.getContainer());
      return function untieCamera() {
        observer.disconnect();
        control.dispose();
      };
    },
    [map, stores],
  );
  return camera;
}
