import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import type { StripMetrics } from './metrics.ts';
import styles from './TrueScaleStrip.module.css';

interface StripProps {
  readonly placed: Pick<PlacedTimeline, 'strip' | 'scale'>;
  readonly metrics: StripMetrics;
}

/** The whole period with every year equally long, and wedges from the axis to it. */
export function TrueScaleStrip({ placed, metrics }: StripProps) {
  const { strip, scale } = placed;
  const top = metrics.lanesPx + metrics.axisPx + metrics.wedgePx;
  const line = top + 13;
  const axisY = metrics.lanesPx + metrics.axisPx;
  return (
    <g>
      {strip.wedges.map((wedge) => (
        <path
          key={wedge.segment}
          className={styles.wedge}
          d={`M${wedge.axisFromX},${axisY}H${wedge.axisToX}L${wedge.stripToX + 2},${top}H${wedge.stripFromX - 2}Z`}
        />
      ))}
      <line className={styles.line} x2={scale.widthPx} y1={line} y2={line} />
      {strip.years.map((year) => (
        <g key={year.year}>
          <line className={styles.year} x1={year.fromX} x2={year.fromX} y1={line} y2={line + 5} />
          <text className={styles.text} x={year.middleX} y={line + 10}>
            {year.year}
          </text>
        </g>
      ))}
      {strip.ghosts.map((ghost) => (
        <line
          key={ghost.letter}
          className={styles.ghost}
          x1={ghost.x}
          x2={ghost.x}
          y1={top}
          y2={line}
        />
      ))}
      {strip.ticks.map((tick) => (
        <line
          key={tick.event}
          className={styles.tick}
          data-shown={tick.shown}
          x1={tick.x}
          x2={tick.x}
          y1={top}
          y2={line}
        />
      ))}
    </g>
  );
}
