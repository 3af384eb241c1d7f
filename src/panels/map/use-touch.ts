import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';

const NARROW_PX = 760;
const HINT_MS = 1500;

/**
 * On a narrow touch screen one finger scrolls the page and two move the map; a wheel scrolls the
 * page there as well. Returns whether to tell the reader so: one finger has just tried.
 */
export function useTouch(map: LeafletMap | null, isCoarse: boolean, widthPx: number): boolean {
  const [asksTwoFingers, setAsks] = useState(false);
  const isNarrow = widthPx > 0 && widthPx < NARROW_PX;
  const givesWay = isNarrow && isCoarse;
  useEffect(
    function giveWayToThePage() {
      if (!map) return;
      if (givesWay) map.dragging.disable();
      else map.dragging.enable();
      if (isNarrow) map.scrollWheelZoom.disable();
      else map.scrollWheelZoom.enable();
    },
    [map, givesWay, isNarrow],
  );
  useEffect(
    function noticeOneFinger() {
      if (!map || !givesWay) return;
      const container = map.getContainer();
      let timer: ReturnType<typeof setTimeout> | undefined;
      function notice(event: TouchEvent): void {
        clearTimeout(timer);
        setAsks(event.touches.length === 1);
        timer = setTimeout(() => setAsks(false), HINT_MS);
      }
      container.addEventListener('touchmove', notice, { passive: true });
      return function stopNoticing() {
        clearTimeout(timer);
        setAsks(false);
        container.removeEventListener('touchmove', notice);
      };
    },
    [map, givesWay],
  );
  return asksTwoFingers;
}
