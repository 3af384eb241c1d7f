import { brushX, select, type BrushBehavior, type D3BrushEvent } from 'd3';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { createStripScale } from '../../geometry/place-strip.ts';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import { spanOfSegment } from '../../geometry/time-scale.ts';
import { DAY_MS, type EpochMs } from '../../model/edtf.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import type { StripMetrics } from './metrics.ts';
import styles from './StripBrush.module.css';

interface StripBrushProps {
  readonly stores: Stores;
  readonly placed: Pick<PlacedTimeline, 'strip' | 'axis'>;
  readonly metrics: StripMetrics;
}

/** Dragging along the true-scale strip sets the time window; clicking a wedge goes to its part of the arc. */
export function StripBrush({ stores, placed, metrics }: StripBrushProps) {
  const { actions } = stores.story;
  const range = useStore(stores.story, (state) => state.view.range);
  const group = useRef<SVGGElement>(null);
  const behaviour = useRef<BrushBehavior<unknown> | null>(null);
  const { axis } = placed;
  const { widthPx, period } = axis;
  const heightPx = metrics.stripPx;
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
  const wedgeTop = metrics.lanesPx + metrics.axisPx;
  return (
    <div data-no-zoom>
      {placed.strip.wedges.map((wedge) => {
        const left = Math.min(wedge.axisFromX, wedge.stripFromX);
        const right = Math.max(wedge.axisToX, wedge.stripToX);
        return (
          <button
            key={wedge.segment}
            type="button"
            tabIndex={-1}
            aria-hidden="true"
            className={styles.wedge}
            style={{
              left,
              width: right - left,
              top: wedgeTop,
              height: metrics.wedgePx,
              clipPath: `polygon(${wedge.axisFromX - left}px 0, ${wedge.axisToX - left}px 0, ${wedge.stripToX - left + 2}px 100%, ${wedge.stripFromX - left - 2}px 100%)`,
            }}
            onClick={() => actions.setSpan(spanOfSegment(axis, wedge.segment))}
          />
        );
      })}
      <svg
        className={styles.strip}
        style={{ top: wedgeTop + metrics.wedgePx }}
        width={widthPx}
        height={heightPx}
        aria-hidden="true"
        focusable="false"
      >
        <title>{t.timeline.strip}</title>
        <g ref={group} />
      </svg>
    </div>
  );
}

function toDay(moment: EpochMs): EpochMs {
  return Math.round(moment / DAY_MS) * DAY_MS;
}
