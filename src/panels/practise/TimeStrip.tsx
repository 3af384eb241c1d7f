import type { LocatorStrip } from '../../geometry/locator-strip.ts';
import styles from './TimeStrip.module.css';

interface TimeStripProps {
  readonly strip: LocatorStrip;
  /** several events are told apart by their numbers */
  readonly isNumbered: boolean;
}

const TEXT_BELOW_PX = 24;

/** A line of time with marks on it. What it shows is also said in words beside it. */
export function TimeStrip({ strip, isNumbered }: TimeStripProps) {
  const lineY = isNumbered ? 24 : 12;
  return (
    <svg
      className={styles.strip}
      width={strip.widthPx}
      height={lineY + TEXT_BELOW_PX}
      aria-hidden="true"
      focusable="false"
    >
      <line className={styles.line} x1={0} x2={strip.widthPx} y1={lineY} y2={lineY} />
      {strip.ticks.map(({ x, textX, text }) => (
        <g key={x}>
          <line className={styles.tick} x1={x} x2={x} y1={lineY} y2={lineY + 6} />
          <text className={styles.text} x={textX} y={lineY + 17}>
            {text}
          </text>
        </g>
      ))}
      {strip.marks.map(({ x, fromX, toX, events }) => (
        <g key={x}>
          <line
            className={styles.span}
            x1={fromX + 1}
            x2={Math.max(fromX + 2, toX - 1)}
            y1={lineY}
            y2={lineY}
          />
          <path className={styles.mark} d={`M${x},${lineY}l-6,-9h12Z`} />
          {isNumbered && (
            <text className={styles.number} x={x} y={lineY - 16}>
              {numbersOf(events)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** "3", "1–5": which events of the list share a mark. */
function numbersOf(events: readonly number[]): string {
  const [first = 0, last] = [events[0], events.at(-1)];
  return last === undefined || last === first ? String(first + 1) : `${first + 1}–${last + 1}`;
}
