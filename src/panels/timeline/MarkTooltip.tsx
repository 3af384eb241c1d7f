import { useEffect, useRef } from 'react';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import type { Stores } from '../../store/stores.ts';
import { bindTooltip } from './bind-tooltip.ts';
import styles from './MarkTooltip.module.css';
import { laneY, type TimelineMetrics } from './metrics.ts';

interface MarkTooltipProps {
  readonly stores: Stores;
  readonly placed: PlacedTimeline;
  readonly metrics: TimelineMetrics;
}

/** The place of the one tooltip of the lanes; what the options say already, so hidden from speech. */
export function MarkTooltip({ stores, placed, metrics }: MarkTooltipProps) {
  const tooltip = useRef<HTMLDivElement>(null);
  useEffect(
    function followMarks() {
      if (!tooltip.current) return;
      return bindTooltip({
        stores,
        tooltip: tooltip.current,
        find: (event) => {
          const mark = placed.marks.find((one) => one.shown && one.events.includes(event));
          return mark ? { mark, x: mark.x, y: laneY(metrics, mark.lane) } : null;
        },
      });
    },
    [stores, placed, metrics],
  );
  return <div ref={tooltip} className={styles.tooltip} aria-hidden="true" hidden />;
}
