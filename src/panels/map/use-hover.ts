import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { PlacedMap } from '../../geometry/place-map.ts';
import type { Stores } from '../../store/stores.ts';
import { bindHover, type HoverControl } from './bind-hover.ts';

interface HoverSettings {
  readonly map: LeafletMap | null;
  readonly stores: Stores;
  readonly panel: RefObject<HTMLElement | null>;
  readonly tooltip: RefObject<HTMLElement | null>;
  readonly placed: PlacedMap | null;
  readonly reachPx: number;
}

/** Previews and tooltips; hovering itself renders nothing. */
export function useHover({
  map,
  stores,
  panel,
  tooltip,
  placed,
  reachPx,
}: HoverSettings): RefObject<HoverControl | null> {
  const control = useRef<HoverControl>(null);
  const drawn = useRef(placed);
  useLayoutEffect(
    function renewPreview() {
      drawn.current = placed;
      control.current?.renew();
    },
    [placed],
  );
  useEffect(
    function listen() {
      if (!map || !panel.current || !tooltip.current) return;
      const hover = bindHover({
        map,
        stores,
        panel: panel.current,
        tooltip: tooltip.current,
        placed: () => drawn.current,
        reachPx,
      });
      control.current = hover;
      hover.renew();
      return function stopListening() {
        control.current = null;
        hover.dispose();
      };
    },
    [map, stores, panel, tooltip, reachPx],
  );
  return control;
}
