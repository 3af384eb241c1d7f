import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent } from 'react';
import type { Point } from '../../geometry/map-frame.ts';

/** Presses on the map that are no drag; and the start of any move. */
export function useMapPress(
  map: LeafletMap | null,
  onMove: () => void,
  onPress: (at: Point) => void,
): void {
  const press = useEffectEvent((event: LeafletMouseEvent) => onPress(event.containerPoint));
  const move = useEffectEvent(onMove);
  useEffect(
    function listen() {
      if (!map) return;
      const pressed = (event: LeafletMouseEvent) => press(event);
      const moved = () => move();
      map.on('click', pressed);
      map.on('dragstart zoomstart', moved);
      return function stopListening() {
        map.off('click', pressed);
        map.off('dragstart zoomstart', moved);
      };
    },
    [map],
  );
}
