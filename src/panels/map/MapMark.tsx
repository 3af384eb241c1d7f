import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import type { PlacedMark } from '../../geometry/map-marks.ts';
import type { StoryEvent } from '../../model/story.ts';
import { Mark } from '../../ui/Mark.tsx';
import styles from './MapMark.module.css';

interface MapMarkProps {
  readonly mark: PlacedMark;
  /** whose kind and status the mark wears */
  readonly event: StoryEvent | undefined;
  /** nominal diameter, px */
  readonly sizePx: number;
}

const BACKGROUND_SHARE = 0.7;
const RING_PX = 6.5;
/** how far the second mark of a pile looks out from behind the first */
const BEHIND_PX = 4;

/**
 * A mark with its rings. The preview ring waits unseen: `bind-hover.ts` shows it by the attribute
 * `data-preview`, so that hovering renders nothing. What is not from the articles is smaller and
 * stands in a dotted circle.
 */
export function MapMark({ mark, event, sizePx }: MapMarkProps) {
  if (!event) return null;
  const size = mark.background ? sizePx * BACKGROUND_SHARE : sizePx;
  const ring = sizePx / 2 + RING_PX;
  const square = { x: -ring, y: -ring, width: ring * 2, height: ring * 2, rx: 2 };
  return (
    <g
      className={styles.mark}
      transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`}
      data-events={` ${mark.events.join(' ')} `}
    >
      {mark.background && <circle className={styles.notFromArticles} r={sizePx * 0.66} />}
      {mark.selected && <rect className={styles.ringHalo} {...square} />}
      <rect className={mark.selected ? styles.ring : styles.preview} {...square} />
      {mark.events.length > 1 && (
        <g transform={`translate(${BEHIND_PX} ${-BEHIND_PX})`}>
          <Mark
            shape={SHAPE_OF[event.kind]}
            fill="hollow"
            colour={COLOUR_OF[event.kind]}
            size={size}
          />
        </g>
      )}
      <Mark
        shape={SHAPE_OF[event.kind]}
        fill={FILL_OF[event.status]}
        colour={COLOUR_OF[event.kind]}
        size={size}
      />
    </g>
  );
}
