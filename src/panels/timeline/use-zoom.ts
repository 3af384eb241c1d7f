import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3';
import { useEffect, useRef, type RefObject } from 'react';
import { largestZoom, spanOf, transformOf, type TimeAxis } from '../../geometry/time-scale.ts';
import type { TimeRange } from '../../model/view.ts';

interface ZoomWish {
  readonly axis: TimeAxis;
  readonly mix: number;
  readonly span: TimeRange | null;
  readonly onSpan: (span: TimeRange | null) => void;
}

/**
 * Wheel, pinch and drag on the lanes move the visible span. What the store changes is written
 * back into d3-zoom without an echo. The wheel zooms only where the page itself cannot scroll,
 * or with Ctrl held.
 */
export function useZoom(target: RefObject<HTMLElement | null>, wish: ZoomWish): void {
  const latest = useRef(wish);
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  useEffect(function keepWish() {
    latest.current = wish;
  });
  useEffect(
    function bindZoom() {
      const element = target.current;
      if (!element) return;
      const zooming = zoom<HTMLElement, unknown>()
        .clickDistance(4)
        .filter((event: Event) => allows(event))
        .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
          if (!event.sourceEvent) return;
          const { axis, mix, onSpan } = latest.current;
          onSpan(spanOf(axis, mix, { k: event.transform.k, offsetPx: event.transform.x }));
        });
      const selection = select(element);
      selection.call(zooming).on('dblclick.zoom', null);
      behaviour.current = zooming;
      return function unbindZoom() {
        selection.on('.zoom', null);
        behaviour.current = null;
      };
    },
    [target],
  );
  useEffect(
    function followStore() {
      const element = target.current;
      if (!element || !behaviour.current || wish.axis.widthPx <= 0) return;
      const { k, offsetPx } = transformOf(wish.axis, wish.mix, wish.span);
      behaviour.current
        .scaleExtent([1, Math.max(1, largestZoom(wish.axis, wish.mix))])
        .extent([
          [0, 0],
          [wish.axis.widthPx, 1],
        ])
        .translateExtent([
          [0, 0],
          [wish.axis.widthPx, 1],
        ]);
      select(element).property('__zoom', zoomIdentity.translate(offsetPx, 0).scale(k));
    },
    [target, wish.axis, wish.mix, wish.span],
  );
}

function allows(event: Event): boolean {
  if (event instanceof WheelEvent) {
    const page = document.documentElement;
    return event.ctrlKey || page.scrollHeight <= page.clientHeight;
  }
  if (event instanceof MouseEvent && event.button !== 0) return false;
  return !(event.target instanceof Element && event.target.closest('[data-no-zoom]'));
}
