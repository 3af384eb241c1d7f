import type { Point } from '../../geometry/map-frame.ts';
import type { PlacedLabel } from '../../geometry/place-labels.ts';
import styles from './PaperMapNames.module.css';

interface PaperMapNamesProps {
  readonly names: readonly PlacedLabel[];
  readonly towns: readonly Point[];
}

/** Names of countries, seas and towns. */
export function PaperMapNames({ names, towns }: PaperMapNamesProps) {
  return (
    <g className={styles.names}>
      {towns.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className={styles.town} cx={x} cy={y} r={2} />
      ))}
      {names.map(({ key, role, lines, box, lineHeight }) => {
        const isCentred = role === 'country' || role === 'sea';
        return lines.map((line, i) => (
          <text
            key={`${key} ${line}`}
            data-role={role}
            textAnchor={isCentred ? 'middle' : 'start'}
            x={isCentred ? box.x + box.width / 2 : box.x}
            y={box.y + (i + 0.5) * lineHeight}
          >
            {line}
          </text>
        ));
      })}
    </g>
  );
}
