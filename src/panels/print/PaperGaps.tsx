import { useId } from 'react';
import type { PlacedGap } from '../../geometry/place-gaps.ts';
import { PAPER_LINE_PX } from '../../geometry/paper-size.ts';
import { wrapWords } from '../../lib/wrap-words.ts';
import { spanInWords } from '../../model/date-words.ts';
import { t } from '../../ui/messages/messages.ts';
import { measurePaper } from './measure-paper.ts';
import styles from './PaperGaps.module.css';
import { ARTICLES_PX } from './timeline-rows.ts';

interface PaperGapsProps {
  readonly gaps: readonly PlacedGap[];
  readonly heightPx: number;
  /** how many articles there are */
  readonly articles: number;
}

/** Folded time: hatched, with its length and that the articles are silent. */
export function PaperGaps({ gaps, heightPx, articles }: PaperGapsProps) {
  const hatch = useId();
  return (
    <g>
      <pattern
        id={hatch}
        width={7}
        height={7}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={styles.hatch} x1={0.5} x2={0.5} y2={7} />
      </pattern>
      {gaps.map((gap) => (
        <g key={gap.after}>
          <rect
            className={styles.ground}
            x={gap.fromX}
            width={gap.toX - gap.fromX}
            height={heightPx}
          />
          <rect
            fill={`url(#${hatch})`}
            x={gap.fromX}
            width={gap.toX - gap.fromX}
            height={heightPx}
          />
          <path className={styles.edge} d={zigzag(gap.fromX, heightPx)} />
          <path className={styles.edge} d={zigzag(gap.toX, heightPx)} />
          <GapWords gap={gap} heightPx={heightPx - ARTICLES_PX} articles={articles} />
        </g>
      ))}
    </g>
  );
}

interface GapWordsProps {
  readonly gap: PlacedGap;
  readonly heightPx: number;
  readonly articles: number;
}

function GapWords({ gap, heightPx, articles }: GapWordsProps) {
  const room = gap.toX - gap.fromX - 8;
  const title = wrapWords(spanInWords(gap.fromMs, gap.toMs), room, (line) =>
    measurePaper(line, 700),
  );
  const silence = gap.isCrossed ? t.timeline.noDatedEventsIn : t.timeline.noEventsIn;
  const most = Math.floor(heightPx / PAPER_LINE_PX) - title.length;
  const whole = wrapWords(silence(articles), room, measurePaper);
  const note = whole.length <= most ? whole : wrapWords(t.timeline.noneHere, room, measurePaper);
  const tick = gap.tick ? wrapWords(gap.tick.text, room, measurePaper) : [];
  const hasTick = note.length + tick.length < most;
  const x = (gap.fromX + gap.toX) / 2;
  return (
    <g className={styles.words}>
      {[...title, ...note].map((line, i) => (
        <text
          key={`${i} ${line}`}
          data-title={i < title.length}
          x={x}
          y={(i + 0.6) * PAPER_LINE_PX}
        >
          {line}
        </text>
      ))}
      {hasTick &&
        tick.map((line, i) => (
          <text key={line} x={x} y={heightPx - (tick.length - i - 0.4) * PAPER_LINE_PX}>
            {line}
          </text>
        ))}
    </g>
  );
}

function zigzag(x: number, heightPx: number): string {
  const turns = Array.from(
    { length: Math.floor(heightPx / 8) + 1 },
    (_, i) => `${x + (i % 2 === 0 ? 2 : -2)},${i * 8}`,
  );
  return `M${turns.join('L')}`;
}
