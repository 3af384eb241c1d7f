import type { PaperTime } from '../../geometry/paper-time.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './PaperAxis.module.css';
import { AXIS_LINE_PX } from './timeline-rows.ts';

interface PaperAxisProps {
  readonly time: PaperTime;
  readonly topPx: number;
}

/** The line of time: solid where events are, dotted where time is folded; ticks and scale bars. */
export function PaperAxis({ time, topPx }: PaperAxisProps) {
  const { scale, gaps, ticks, scaleBars } = time;
  const edges = [0, ...gaps.flatMap(({ fromX, toX }) => [fromX, toX]), scale.widthPx];
  return (
    <g className={styles.axis} transform={`translate(0 ${topPx + AXIS_LINE_PX})`}>
      {edges.slice(1).map((toX, i) => (
        <line
          key={toX}
          className={i % 2 === 0 ? styles.line : styles.folded}
          x1={edges[i]}
          x2={toX}
        />
      ))}
      {gaps.map(
        ({ after, tick }) =>
          tick && (
            <line key={after} className={styles.context} x1={tick.x} x2={tick.x} y1={-6} y2={6} />
          ),
      )}
      {ticks.map(({ x, textX, text }) => (
        <g key={x}>
          <line className={styles.tick} x1={x} x2={x} y2={5} />
          <text x={textX} y={14}>
            {text}
          </text>
        </g>
      ))}
      {scaleBars.map(({ fromX, toX, unit }) => (
        <g key={toX}>
          <path className={styles.bar} d={`M${fromX},-2v-4H${toX}v4`} />
          <text x={(fromX + toX) / 2} y={-12}>
            {t.timeline.week[unit]}
          </text>
        </g>
      ))}
    </g>
  );
}
