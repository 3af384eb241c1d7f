import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { t } from '../../ui/messages/messages.ts';
import { wantsNoMotion } from '../../ui/motion.ts';
import type { CameraControl } from './map-camera.ts';

const STEP_PX = 80;
const PAN: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -STEP_PX],
  ArrowDown: [0, STEP_PX],
  ArrowLeft: [-STEP_PX, 0],
  ArrowRight: [STEP_PX, 0],
};
const ZOOM: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 };

/**
 * Arrow keys, plus and minus while the map itself has the focus. They stand in for Leaflet's own,
 * and a drag is kept from coasting, because Leaflet does not ask who wants no movement.
 */
export function useMapKeys(map: LeafletMap | null, camera: CameraControl | null): void {
  useEffect(
    function listen() {
      if (!map || !camera) return;
      const container = map.getContainer();
      function press(event: KeyboardEvent): void {
        if (event.target !== container || event.ctrlKey || event.altKey || event.metaKey) return;
        const pan = PAN[event.key];
        const zoom = ZOOM[event.key];
        if (pan) camera?.panBy(...pan);
        else if (zoom !== undefined) camera?.zoomBy(zoom);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }
      function setInertia(): void {
        if (map) map.options.inertia = !wantsNoMotion();
      }
      container.tabIndex = 0;
      container.setAttribute('role', 'group');
      container.setAttribute('aria-label', t.map.keys);
      container.addEventListener('keydown', press);
      map.on('dragstart', setInertia);
      return function stopListening() {
        container.removeEventListener('keydown', press);
        map.off('dragstart', setInertia);
      };
    },
    [map, camera],
  );
}
