import type { PlacedDescent } from '../../geometry/lineage-lines.ts';
import styles from './DescentLines.module.css';

interface DescentLinesProps {
  readonly lines: readonly PlacedDescent[];
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lookOf: (line: PlacedDescent) => 'open' | 'dim' | 'thread' | undefined;
}

/** The lines of one family, each with an arrowhead in the direction of the copy. */
export function DescentLines({ lines, widthPx, heightPx, lookOf }: DescentLinesProps) {
  return (
    <svg className={styles.lines} width={widthPx} height={heightPx} aria-hidden="true">
      {lines.map((line) => (
        <g
          key={`${line.from} ${line.to}`}
          className={styles.line}
          data-how={line.descent.how}
          data-look={lookOf(line)}
        >
          <path className={styles.way} d={line.path} />
          <path className={styles.head} d={`M${line.end.x},${line.end.y}l-7,-3.5v7Z`} />
        </g>
      ))}
    </svg>
  );
}
