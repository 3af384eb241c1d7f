import { DomUtil, type LeafletEvent, type Map as LeafletMap, type ZoomAnimEvent } from 'leaflet';
import type { MapFrame } from '../../geometry/map-frame.ts';

/**
 * Keeps an element that was drawn for one frame in its place: it moves with the map's pane, and is
 * scaled while a zoom is under way, as Leaflet's own drawings are. Returns its undo.
 */
export function bindDrawing(map: LeafletMap, element: HTMLElement, frame: MapFrame): () => void {
  function scaleTo(zoom: number, originX: number, originY: number): void {
    const scale = map.getZoomScale(zoom, frame.zoom);
    const at = map.getPixelOrigin().clone();
    at.x = frame.left * scale - originX;
    at.y = frame.top * scale - originY;
    DomUtil.setTransform(element, at, scale);
  }
  function keepUp(): void {
    const { x, y } = map.getPixelOrigin();
    scaleTo(map.getZoom(), x, y);
  }
  function animate(event: LeafletEvent): void {
    if (!isZoomAnim(event)) return;
    const pane = map.layerPointToContainerPoint([0, 0]);
    const origin = map
      .project(event.center, event.zoom)
      .subtract(map.getSize().divideBy(2))
      .add(pane)
      .round();
    scaleTo(event.zoom, origin.x, origin.y);
  }
  keepUp();
  map.on('zoomanim', animate);
  map.on('zoom viewreset', keepUp);
  return () => {
    map.off('zoomanim', animate);
    map.off('zoom viewreset', keepUp);
  };
}

function isZoomAnim(event: LeafletEvent): event is ZoomAnimEvent {
  return 'center' in event && 'zoom' in event;
}
