import type { ReactNode } from 'react';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import type { EventIndex, Story } from '../../model/story.ts';
import type { TimeRange } from '../../model/view.ts';
import { ArticlePages } from './ArticlePages.tsx';
import { Bars } from './Bars.tsx';
import { Gaps } from './Gaps.tsx';
import styles from './Lanes.module.css';
import { laneY, LANES, type TimelineMetrics } from './metrics.ts';
import { PlacedMarks } from './PlacedMarks.tsx';

interface LanesProps {
  readonly story: Story;
  readonly placed: PlacedTimeline;
  readonly metrics: TimelineMetrics;
  readonly selected: EventIndex | null;
  readonly range: TimeRange | null;
  /** drawn below the marks */
  readonly ties: ReactNode;
}

/** Everything above the axis. */
export function Lanes({ story, placed, metrics, selected, range, ties }: LanesProps) {
  const widthPx = placed.scale.widthPx;
  return (
    <g>
      {Array.from({ length: LANES }, (_, lane) => (
        <line
          key={lane}
          className={styles.line}
          x2={widthPx}
          y1={(lane + 1) * metrics.lanePx - 0.5}
          y2={(lane + 1) * metrics.lanePx - 0.5}
        />
      ))}
      <Gaps placed={placed} metrics={metrics} articles={story.articles.length} />
      <Bars bars={placed.bars} metrics={metrics} selected={selected} />
      <ArticlePages placed={placed} metrics={metrics} />
      {ties}
      <PlacedMarks story={story} placed={placed} metrics={metrics} selected={selected} />
      {placed.labels.map((label) => (
        <text
          key={label.event}
          className={styles.label}
          data-selected={label.event === selected || undefined}
          x={label.x}
          y={laneY(metrics, label.lane)}
        >
          {label.text}
        </text>
      ))}
      {range && <OutsideWindow placed={placed} metrics={metrics} range={range} />}
    </g>
  );
}

/** Dims what lies outside the time window. */
function OutsideWindow({
  placed,
  metrics,
  range,
}: Pick<LanesProps, 'placed' | 'metrics'> & { range: TimeRange }) {
  const left = Math.max(0, placed.scale.toX(range.fromMs));
  const right = Math.min(placed.scale.widthPx, placed.scale.toX(range.toMs));
  return (
    <g className={styles.outside}>
      <rect width={left} height={metrics.lanesPx} />
      <rect x={right} width={Math.max(0, placed.scale.widthPx - right)} height={metrics.lanesPx} />
    </g>
  );
}
