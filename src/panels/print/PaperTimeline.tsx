import type { PaperLanes } from '../../geometry/paper-lanes.ts';
import { PAPER_WIDTH_PX } from '../../geometry/paper-size.ts';
import type { PaperTime } from '../../geometry/paper-time.ts';
import type { Story } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import { PaperArticles } from './PaperArticles.tsx';
import { PaperAxis } from './PaperAxis.tsx';
import { PaperGaps } from './PaperGaps.tsx';
import { PaperMarks } from './PaperMarks.tsx';
import { PaperStrip } from './PaperStrip.tsx';
import styles from './PaperTimeline.module.css';
import {
  ARTICLES_PX,
  AXIS_LINE_PX,
  GUTTER_PX,
  LANES_PX,
  ROW_PX,
  timelineRows,
} from './timeline-rows.ts';

interface PaperTimelineProps {
  readonly story: Story;
  readonly time: PaperTime;
  readonly placed: PaperLanes;
}

/** Both time axes: lanes with numbered marks over the elastic one, and the true-scale strip. */
export function PaperTimeline({ story, time, placed }: PaperTimelineProps) {
  const rows = timelineRows(placed.rows);
  return (
    <div role="img" aria-label={late.print.timelineAlt(placed.marks.length)}>
      <svg
        className={styles.timeline}
        width={PAPER_WIDTH_PX}
        height={rows.all}
        viewBox={`0 0 ${PAPER_WIDTH_PX} ${rows.all}`}
        aria-hidden="true"
        focusable="false"
      >
        <g className={styles.gutter}>
          {placed.lanes.map(({ kind, firstRow, rows: own }) => (
            <text key={kind} y={(firstRow + own / 2) * ROW_PX}>
              {t.story.kinds[kind]}
            </text>
          ))}
          <text y={rows.articles + ARTICLES_PX / 2}>{t.story.articlesLane}</text>
          <text y={rows.axis + AXIS_LINE_PX}>{late.print.foldedAxis}</text>
          <text y={rows.strip + 10}>{late.print.trueAxis}</text>
        </g>
        <g transform={`translate(${GUTTER_PX} 0)`}>
          {placed.lanes.map(({ kind, firstRow, rows: own }) => (
            <line
              key={kind}
              className={styles.line}
              x1={-GUTTER_PX}
              x2={LANES_PX}
              y1={(firstRow + own) * ROW_PX}
              y2={(firstRow + own) * ROW_PX}
            />
          ))}
          <PaperGaps gaps={time.gaps} heightPx={rows.axis} articles={story.articles.length} />
          <PaperArticles articles={time.articles} topPx={rows.articles} />
          <PaperMarks story={story} placed={placed} />
          <PaperAxis time={time} topPx={rows.axis} />
          <PaperStrip strip={time.strip} rows={rows} />
        </g>
      </svg>
    </div>
  );
}
