import { brushX, select, type BrushBehavior, type D3BrushEvent } from 'd3';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { createStripScale } from '../../geometry/place-strip.ts';
import type { TimeAxis } from '../../geometry/time-scale.ts';
import { DAY_MS, type EpochMs } from '../../model/edtf.ts';
import type { Stores } from '../../store/stores.ts';

export interface StripDragProps {
  readonly stores: Stores;
  readonly axis: Pick<TimeAxis, 'widthPx' | 'period'>;
  readonly heightPx: number;
}

/** What is dragged along the true-scale strip. Loads after the first view: the handles on the axis do the same. */
export function StripDrag({ stores, axis, heightPx }: StripDragProps) {
  const { actions } = stores.story;
  const range = useStore(stores.story, (state) => state.view.range);
  const group = useRef<SVGGElement>(null);
  const behaviour = useRef<BrushBehavior<unknown> | null>(null);
  const { widthPx, period } = axis;
  useEffect(
    function bindBrush() {
      if (!group.current) return;
      const scale = createStripScale(period, widthPx);
      const brush = brushX<unknown>()
        .extent([
          [0, 0],
          [widthPx, heightPx],
        ])
        .on('brush end', (event: D3BrushEvent<unknown>) => {
          if (!event.sourceEvent) return;
          const weight = event.type === 'end' ? 'decision' : 'live';
          const [fromMs, toMs] = (event.selection ?? []).map((x) => toDay(scale.invert(Number(x))));
          if (fromMs === undefined || toMs === undefined) actions.setRange(null, weight);
          else if (toMs > fromMs) actions.setRange({ fromMs, toMs }, weight);
        });
      const selection = select<SVGGElement, unknown>(group.current);
      selection.call(brush);
      behaviour.current = brush;
      return function unbindBrush() {
        selection.on('.brush', null).selectAll('*').remove();
        behaviour.current = null;
      };
    },
    [actions, period, widthPx, heightPx],
  );
  useEffect(
    function followStore() {
      if (!group.current || !behaviour.current) return;
      const scale = createStripScale(period, widthPx);
      behaviour.current.move(
        select<SVGGElement, unknown>(group.current),
        range ? [scale.at(range.fromMs), scale.at(range.toMs)] : null,
      );
    },
    [range, period, widthPx],
  );
  return <g ref={group} />;
}

function toDay(moment: EpochMs): EpochMs {
  return Math.round(moment / DAY_MS) * DAY_MS;
}
