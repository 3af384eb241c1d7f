import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import type { TimeRange } from '../../model/view.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './Axis.module.css';
import { tickTexts } from './axis-texts.ts';
import { axisLineY, type TimelineMetrics } from './metrics.ts';

interface AxisProps {
  readonly placed: PlacedTimeline;
  readonly metrics: TimelineMetrics;
  readonly range: TimeRange | null;
  /** how many articles there are */
  readonly articles: number;
}

/** The line of time: solid where events are, dotted where time is folded; ticks and scale bars. */
export function Axis({ placed, metrics, range, articles }: AxisProps) {
  const { scale, gaps } = placed;
  const y = axisLineY(metrics);
  return (
    <g>
      <line className={styles.line} x2={scale.widthPx} y1={y} y2={y} />
      {gaps.map((gap) => (
        <g key={gap.after}>
          <line className={styles.blank} x1={gap.fromX} x2={gap.toX} y1={y} y2={y} />
          <line className={styles.folded} x1={gap.fromX + 4} x2={gap.toX - 4} y1={y} y2={y} />
          {gap.tick && (
            <line
              className={styles.contextTick}
              x1={gap.tick.x}
              x2={gap.tick.x}
              y1={y - 5}
              y2={y + 5}
            />
          )}
        </g>
      ))}
      {range && (
        <line
          className={styles.window}
          x1={Math.max(0, scale.toX(range.fromMs))}
          x2={Math.min(scale.widthPx, scale.toX(range.toMs))}
          y1={y}
          y2={y}
        />
      )}
      {tickTexts(placed, articles).map((tick) => (
        <g key={tick.x} transform={`translate(0,${y})`}>
          <line className={styles.tick} x1={tick.x} x2={tick.x} y2={5} />
          <text className={styles.text} x={tick.textX} y={14}>
            {tick.text}
          </text>
        </g>
      ))}
      {placed.scaleBars.map((bar) => (
        <g key={bar.toX} className={styles.bar}>
          <path d={`M${bar.fromX},${y - 1}v-5H${bar.toX}v5`} />
          <text x={(bar.fromX + bar.toX) / 2} y={y - 8}>
            {t.timeline.week[bar.unit]}
          </text>
        </g>
      ))}
    </g>
  );
}
