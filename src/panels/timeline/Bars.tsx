import { useId } from 'react';
import { FADED_PART } from '../../geometry/place-lane-labels.ts';
import { COLOUR_OF } from '../../geometry/mark-look.ts';
import type { PlacedBar } from '../../geometry/place-lanes.ts';
import type { EventIndex, Kind } from '../../model/story.ts';
import styles from './Bars.module.css';
import { laneY, type TimelineMetrics } from './metrics.ts';

interface BarsProps {
  readonly bars: readonly PlacedBar[];
  readonly metrics: TimelineMetrics;
  readonly selected: EventIndex | null;
}

/** Ranges of days. Ends that are not known exactly fade out; the selected one stands out on top. */
export function Bars({ bars, metrics, selected }: BarsProps) {
  const isSelected = (bar: PlacedBar) => selected !== null && bar.events.includes(selected);
  const prefix = useId();
  const fades = new Map<string, PlacedBar>();
  for (const bar of bars) if (bar.fadeStart || bar.fadeEnd) fades.set(fadeName(bar), bar);
  return (
    <g>
      <defs>
        {[...fades].map(([name, bar]) => (
          <linearGradient key={name} id={`${prefix}${name}`} style={{ color: COLOUR_OF[bar.kind] }}>
            {bar.fadeStart && <stop className={styles.stop} offset="0" stopOpacity="0" />}
            <stop className={styles.stop} offset={bar.fadeStart ? FADED_PART : 0} />
            <stop className={styles.stop} offset={bar.fadeEnd ? 1 - FADED_PART : 1} />
            {bar.fadeEnd && <stop className={styles.stop} offset="1" stopOpacity="0" />}
          </linearGradient>
        ))}
      </defs>
      {bars
        .toSorted((a, b) => Number(isSelected(a)) - Number(isSelected(b)))
        .map((bar) => {
          const paint =
            bar.fadeStart || bar.fadeEnd ? `url(#${prefix}${fadeName(bar)})` : COLOUR_OF[bar.kind];
          return (
            <rect
              key={bar.events.join(' ')}
              className={styles.bar}
              data-shown={bar.shown}
              data-events={bar.events.join(' ')}
              data-selected={isSelected(bar)}
              x={bar.fromX}
              y={laneY(metrics, bar.lane) - metrics.barPx / 2}
              width={Math.max(2, bar.toX - bar.fromX)}
              height={metrics.barPx}
              fill={paint}
              stroke={paint}
            />
          );
        })}
    </g>
  );
}

function fadeName(bar: { kind: Kind; fadeStart: boolean; fadeEnd: boolean }): string {
  return `${bar.kind}${bar.fadeStart ? '-start' : ''}${bar.fadeEnd ? '-end' : ''}`;
}
