import type { PlacedLabel } from '../../geometry/place-labels.ts';
import styles from './MapLabel.module.css';

interface MapLabelProps {
  readonly label: PlacedLabel;
  readonly sizePx: number;
}

export function MapLabel({ label, sizePx }: MapLabelProps) {
  const { box, lines, lineHeight, role } = label;
  const isCentred = role === 'country' || role === 'sea';
  const x = isCentred ? box.x + box.width / 2 : box.x;
  return (
    <text
      className={styles.label}
      data-role={role}
      data-selected={label.selected}
      textAnchor={isCentred ? 'middle' : 'start'}
      style={{ fontSize: sizePx }}
    >
      {lines.map((line, i) => (
        <tspan key={line} x={x} y={box.y + lineHeight * (i + 0.75)} data-line={i}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
