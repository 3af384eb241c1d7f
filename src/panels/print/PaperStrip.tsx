import type { PlacedStrip } from '../../geometry/place-strip.ts';
import styles from './PaperStrip.module.css';
import { LANES_PX, type TimelineRows } from './timeline-rows.ts';

interface PaperStripProps {
  readonly strip: PlacedStrip;
  readonly rows: TimelineRows;
}

/** The whole period with every year equally long, and wedges from the folded axis to it. */
export function PaperStrip({ strip, rows }: PaperStripProps) {
  const line = rows.strip + 10;
  return (
    <g className={styles.strip}>
      {strip.wedges.map((wedge) => (
        <path
          key={wedge.segment}
          className={styles.wedge}
          d={`M${wedge.axisFromX},${rows.wedge}H${wedge.axisToX}L${wedge.stripToX + 2},${rows.strip}H${wedge.stripFromX - 2}Z`}
        />
      ))}
      <line className={styles.line} x2={LANES_PX} y1={line} y2={line} />
      {strip.years.map(({ year, fromX, middleX }) => (
        <g key={year}>
          <line className={styles.year} x1={fromX} x2={fromX} y1={line} y2={line + 5} />
          <text x={middleX} y={line + 11}>
            {year}
          </text>
        </g>
      ))}
      {strip.ticks.map(({ event, x }) => (
        <line key={event} className={styles.tick} x1={x} x2={x} y1={rows.strip} y2={line} />
      ))}
      {strip.ghosts.map(({ letter, x }) => (
        <line key={letter} className={styles.ghost} x1={x} x2={x} y1={rows.strip} y2={line} />
      ))}
    </g>
  );
}
