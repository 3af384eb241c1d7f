import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import type { GroundName } from '../../geometry/map-scene.ts';
import { wallCamera } from '../../geometry/wall-framing.ts';
import type { MapCamera } from '../../model/view.ts';
import type { Stores } from '../../store/stores.ts';
import { selectSelectedIndex } from '../../store/story-store.ts';
import { wantsNoMotion } from '../../ui/motion.ts';
import { selectOnWall } from './wall-events.ts';

const MOVE_SECONDS = 0.6;
const SAME_ZOOM = 0.01;
const SAME_PX = 2;
/** What of the view decides where to look. */
const STEERING = ['camera', 'selected', 'span', 'range', 'filters', 'background'] as const;

/**
 * Points a map on the wall at what the view is about. It never writes to the store.
 * @param scale how many times larger than on a page things are drawn
 */
export function useWallCamera(
  map: LeafletMap | null,
  { story: store }: Stores,
  scale: number,
  ground: readonly GroundName[],
): void {
  useEffect(
    function pointMap() {
      if (!map) return;
      let wanted: MapCamera | null = null;
      function look(isCalm: boolean): void {
        if (!map) return;
        const state = store.getState();
        const { x, y } = map.getSize();
        const { lat, lon, zoom } = wallCamera({
          story: state.story,
          shown: selectOnWall(state),
          selected: selectSelectedIndex(state),
          camera: state.view.camera,
          width: x / scale,
          height: y / scale,
          ground,
        });
        wanted = { lat, lon, zoom: Math.max(map.getMinZoom(), zoom + Math.log2(scale)) };
        const animate = isCalm && !wantsNoMotion();
        map.setView([lat, lon], wanted.zoom, { animate, duration: MOVE_SECONDS });
      }
      /** Leaflet lets a move pass that is asked for while another zooms. */
      function lookAgain(): void {
        if (!map || !wanted) return;
        const at = map.latLngToContainerPoint([wanted.lat, wanted.lon]);
        const off = at.distanceTo(map.getSize().divideBy(2));
        if (Math.abs(map.getZoom() - wanted.zoom) > SAME_ZOOM || off > SAME_PX) look(true);
      }
      look(false);
      const resize = () => look(false);
      map.on('resize', resize);
      map.on('moveend', lookAgain);
      const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }));
      observer.observe(map.getContainer());
      const unsubscribe = store.subscribe((state, before) => {
        if (STEERING.some((part) => state.view[part] !== before.view[part])) look(true);
      });
      return function letGo() {
        unsubscribe();
        observer.disconnect();
        map.off('resize', resize);
        map.off('moveend', lookAgain);
      };
    },
    [map, store, scale, ground],
  );
}
