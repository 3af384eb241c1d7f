import { useId } from 'react';
import type { PlacedGap } from '../../geometry/place-gaps.ts';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import { wrapWords } from '../../lib/wrap-words.ts';
import { spanInWords } from '../../model/date-words.ts';
import { labelSizePx, measureText } from '../../ui/measure-text.ts';
import { t } from '../../ui/messages/messages.ts';
import { gapTitle } from './axis-texts.ts';
import styles from './Gaps.module.css';
import type { TimelineMetrics } from './metrics.ts';

const ZIGZAG_PX = 4;

interface GapsProps {
  readonly placed: PlacedTimeline;
  readonly metrics: TimelineMetrics;
  readonly articles: number;
}

/** Folded time: hatched, bounded by zigzags, with its length and that the articles are silent. */
export function Gaps({ placed, metrics, articles }: GapsProps) {
  const hatch = useId();
  return (
    <g>
      <defs>
        <pattern
          id={hatch}
          width={9}
          height={9}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.hatch} width={4} height={9} />
        </pattern>
      </defs>
      {placed.gaps.map((gap) => (
        <g key={gap.after}>
          <rect
            className={styles.ground}
            x={gap.fromX}
            width={gap.toX - gap.fromX}
            height={metrics.lanesPx}
          />
          <rect
            fill={`url(#${hatch})`}
            x={gap.fromX}
            width={gap.toX - gap.fromX}
            height={metrics.lanesPx}
          />
          <path className={styles.edge} d={zigzag(gap.fromX, metrics.lanesPx)} />
          <path className={styles.edge} d={zigzag(gap.toX, metrics.lanesPx)} />
          <GapText gap={gap} metrics={metrics} articles={articles} widthPx={placed.scale.widthPx} />
        </g>
      ))}
    </g>
  );
}

function GapText({
  gap,
  metrics,
  articles,
  widthPx,
}: Omit<GapsProps, 'placed'> & { gap: PlacedGap; widthPx: number }) {
  const sizePx = labelSizePx();
  const left = Math.max(0, gap.fromX);
  const right = Math.min(widthPx, gap.toX);
  const room = right - left - 10;
  if (room < 40) return null;
  const x = (left + right) / 2;
  const measure = (text: string) => measureText(text, sizePx);
  const lineHeight = sizePx * 1.25;
  const below = gapTitle(gap, widthPx, articles);
  if (below) {
    return (
      <text className={styles.title} x={below.x} y={metrics.lanesPx + metrics.axisPx * 0.72}>
        {below.text}
      </text>
    );
  }
  const title = wrapWords(spanInWords(gap.fromMs, gap.toMs), room, measure);
  const silence = gap.isCrossed ? t.timeline.noDatedEventsIn : t.timeline.noEventsIn;
  const whole = wrapWords(silence(articles), room, measure);
  const note = whole.length <= 2 ? whole : wrapWords(t.timeline.noneHere, room, measure);
  const tick = gap.tick && room > 90 ? wrapWords(gap.tick.text, room, measure) : [];
  const rows = [...title, ...note];
  const top = lineHeight * 0.75;
  const space = metrics.lanePx * 4 - (rows.length + 0.25) * lineHeight;
  return (
    <g className={styles.text}>
      {rows.map((row, i) => (
        <text
          key={i}
          className={i < title.length ? styles.title : undefined}
          x={x}
          y={top + i * lineHeight}
        >
          {row}
        </text>
      ))}
      {tick.length * lineHeight <= space &&
        tick.map((row, i) => (
          <text
            key={row}
            className={styles.tick}
            x={x}
            y={metrics.lanePx * 4 - (tick.length - i - 0.4) * lineHeight}
          >
            {row}
          </text>
        ))}
    </g>
  );
}

function zigzag(x: number, heightPx: number): string {
  const points: string[] = [];
  for (let y = 0, side = 1; y <= heightPx; y += 8, side = -side)
    points.push(`${x + side * (ZIGZAG_PX / 2)},${y}`);
  return `M${points.join('L')}`;
}
