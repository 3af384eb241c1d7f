import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import type { PlacedMark } from '../../geometry/place-lanes.ts';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import type { EventIndex, Story } from '../../model/story.ts';
import { Mark } from '../../ui/Mark.tsx';
import { laneY, type TimelineMetrics } from './metrics.ts';
import styles from './PlacedMarks.module.css';

interface PlacedMarksProps {
  readonly story: Story;
  readonly placed: PlacedTimeline;
  readonly metrics: TimelineMetrics;
  readonly selected: EventIndex | null;
}

/** The marks of the four lanes; the ring of the selected one below them. */
export function PlacedMarks({ story, placed, metrics, selected }: PlacedMarksProps) {
  const inSight = placed.marks.filter((mark) => mark.x > -30 && mark.x < placed.scale.widthPx + 30);
  const ringed = inSight.find((mark) => selected !== null && mark.events.includes(selected));
  return (
    <g>
      {ringed && (
        <SelectionRing x={ringed.x} y={laneY(metrics, ringed.lane)} markPx={metrics.markPx} />
      )}
      {inSight.map((mark) => (
        <OneMark
          key={`${mark.events.join(' ')} ${mark.shown}`}
          story={story}
          mark={mark}
          metrics={metrics}
          event={lookOf(mark, selected)}
          ringed={mark === ringed}
        />
      ))}
    </g>
  );
}

/** The event whose look a mark has: the selected one, else its first. */
function lookOf(mark: PlacedMark, selected: EventIndex | null): EventIndex {
  return selected !== null && mark.events.includes(selected) ? selected : (mark.events[0] ?? 0);
}

interface OneMarkProps {
  readonly story: Story;
  readonly mark: PlacedMark;
  readonly metrics: TimelineMetrics;
  readonly event: EventIndex;
  readonly ringed: boolean;
}

function OneMark({ story, mark, metrics, event, ringed }: OneMarkProps) {
  const found = story.events[event];
  if (!found) return null;
  const y = laneY(metrics, mark.lane);
  const count = mark.events.length;
  const size = found.layer === 'background' ? metrics.markPx * 0.7 : metrics.markPx;
  return (
    <g className={styles.mark} data-shown={mark.shown} data-events={mark.events.join(' ')}>
      {mark.x - mark.anchorX > 1 && (
        <path className={styles.leader} d={`M${mark.anchorX},${y + 9}V${y + 11}H${mark.x}`} />
      )}
      <g transform={`translate(${mark.x},${y})`}>
        {found.layer === 'background' && (
          <circle className={styles.background} r={metrics.markPx * 0.62} />
        )}
        <Mark
          shape={SHAPE_OF[found.kind]}
          fill={FILL_OF[found.status]}
          colour={COLOUR_OF[found.kind]}
          size={size}
        />
        {count > 1 && (
          <text
            className={styles.count}
            x={metrics.markPx * 0.5 + (ringed ? 7 : 1)}
            y={-metrics.markPx * 0.36}
          >
            {count}
          </text>
        )}
      </g>
    </g>
  );
}

function SelectionRing({
  x,
  y,
  markPx,
}: {
  readonly x: number;
  readonly y: number;
  readonly markPx: number;
}) {
  const side = markPx * 0.86 + 13;
  const box = { x: x - side / 2, y: y - side / 2, width: side, height: side };
  return (
    <g className={styles.ring}>
      <rect className={styles.ringHalo} {...box} />
      <rect {...box} />
    </g>
  );
}
