import { COLOUR_OF, FILL_OF, SHAPE_OF, sharedLook, type Look } from '../../geometry/mark-look.ts';
import type { PlacedMark } from '../../geometry/place-lanes.ts';
import type { PlacedTimeline } from '../../geometry/place-timeline.ts';
import type { EventIndex, Story } from '../../model/story.ts';
import { CountPill } from '../../ui/CountPill.tsx';
import { Mark } from '../../ui/Mark.tsx';
import signs from '../../ui/mark-signs.module.css';
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
          look={lookOf(story, mark, selected)}
          ringed={mark === ringed}
        />
      ))}
    </g>
  );
}

/** The look of the selected event, else what all of them share; null where they differ. */
function lookOf(story: Story, mark: PlacedMark, selected: EventIndex | null): Look | null {
  const chosen = selected !== null && mark.events.includes(selected) ? [selected] : mark.events;
  return sharedLook(story, chosen);
}

interface OneMarkProps {
  readonly story: Story;
  readonly mark: PlacedMark;
  readonly metrics: TimelineMetrics;
  /** null: a count instead of a mark */
  readonly look: Look | null;
  readonly ringed: boolean;
}

function OneMark({ story, mark, metrics, look, ringed }: OneMarkProps) {
  const y = laneY(metrics, mark.lane);
  const count = mark.events.length;
  const previewPx = metrics.markPx + 9;
  const isBackground = mark.events.every((event) => story.events[event]?.layer === 'background');
  const size = isBackground ? metrics.markPx * 0.7 : metrics.markPx;
  return (
    <g
      className={styles.mark}
      data-shown={mark.shown}
      data-events={mark.events.join(' ')}
      transform={`translate(${mark.x},${y})`}
    >
      {mark.x - mark.anchorX > 1 && (
        <path className={styles.leader} d={`M${mark.anchorX - mark.x},9V11H0`} />
      )}
      <rect
        className={signs.preview}
        x={-previewPx / 2}
        y={-previewPx / 2}
        width={previewPx}
        height={previewPx}
        rx={3}
      />
      {isBackground && <circle className={signs.notFromArticles} r={metrics.markPx * 0.62} />}
      {look ? (
        <Mark
          shape={SHAPE_OF[look.kind]}
          fill={FILL_OF[look.status]}
          colour={COLOUR_OF[look.kind]}
          size={size}
        />
      ) : (
        <CountPill count={count} size={metrics.markPx} />
      )}
      {look && count > 1 && (
        <text
          className={signs.count}
          x={metrics.markPx * 0.5 + (ringed ? 7 : 1)}
          y={-metrics.markPx * 0.36}
        >
          {count}
        </text>
      )}
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
    <>
      <rect className={signs.ringHalo} {...box} />
      <rect className={signs.ring} {...box} />
    </>
  );
}
