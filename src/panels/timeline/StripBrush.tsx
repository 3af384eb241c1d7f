import { lazy, Suspense, type ReactNode } from 'react';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import { spanOfSegment } from '../../geometry/time-scale.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import type { StripMetrics } from './metrics.ts';
import type { StripDragProps } from './StripDrag.tsx';
import styles from './StripBrush.module.css';

/** Where it does not arrive, the handles on the axis and Find still set the window. */
const StripDrag = lazy<(props: StripDragProps) => ReactNode>(() =>
  import('./StripDrag.tsx').then(
    (file) => ({ default: file.StripDrag }),
    (error: unknown) => {
      reportError(error);
      return { default: () => null };
    },
  ),
);

interface StripBrushProps {
  readonly stores: Stores;
  readonly placed: Pick<PlacedTimeline, 'strip' | 'axis'>;
  readonly metrics: StripMetrics;
}

/** Dragging along the true-scale strip sets the time window; clicking a wedge goes to its part of the arc. */
export function StripBrush({ stores, placed, metrics }: StripBrushProps) {
  const { actions } = stores.story;
  const { axis } = placed;
  const { widthPx } = axis;
  const heightPx = metrics.stripPx;
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
        <Suspense>
          <StripDrag stores={stores} axis={axis} heightPx={heightPx} />
        </Suspense>
      </svg>
    </div>
  );
}
