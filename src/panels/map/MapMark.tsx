import { COLOUR_OF, fillAt, SHAPE_OF } from '../../geometry/mark-look.ts';
import type { PlacedMark } from '../../geometry/map-marks.ts';
import type { MapSizes } from '../../geometry/map-scene.ts';
import { CountPill } from '../../ui/CountPill.tsx';
import { Mark } from '../../ui/Mark.tsx';
import signs from '../../ui/mark-signs.module.css';

interface MapMarkProps {
  readonly mark: PlacedMark;
  readonly sizes: MapSizes;
}

const BACKGROUND_SHARE = 0.7;
const RING_PX = 6.5;
/** how far the second mark of a pile looks out from behind the first */
const BEHIND_PX = 4;

/**
 * A mark with its rings. The preview ring waits unseen: `bind-hover.ts` shows it by the attribute
 * `data-preview`, so that hovering renders nothing. What is not from the articles is smaller and
 * stands in a dotted circle. Events that differ share a plain pill with their number.
 */
export function MapMark({ mark, sizes }: MapMarkProps) {
  const { mark: sizePx, growth = 1 } = sizes;
  const { look } = mark;
  const isMany = mark.events.length > 1;
  const corner = sizePx / 2 + (mark.selected ? RING_PX : BEHIND_PX) + 2;
  const size = (mark.background ? sizePx * BACKGROUND_SHARE : sizePx) / growth;
  const ring = sizePx / 2 + RING_PX;
  const square = { x: -ring, y: -ring, width: ring * 2, height: ring * 2, rx: 2 };
  return (
    <g
      transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`}
      data-events={` ${mark.events.join(' ')} `}
    >
      {mark.selected && <rect className={signs.ringHalo} {...square} />}
      {mark.background && look && <circle className={signs.notFromArticles} r={sizePx * 0.66} />}
      {look && isMany && (
        <g transform={`translate(${BEHIND_PX} ${-BEHIND_PX}) scale(${growth})`}>
          <Mark
            shape={SHAPE_OF[look.kind]}
            fill="hollow"
            colour={COLOUR_OF[look.kind]}
            size={size}
          />
        </g>
      )}
      {look && (
        <g transform={`scale(${growth})`}>
          <Mark
            shape={SHAPE_OF[look.kind]}
            fill={fillAt(look.status, mark.isToward)}
            colour={COLOUR_OF[look.kind]}
            size={size}
          />
        </g>
      )}
      <rect className={mark.selected ? signs.ring : signs.preview} {...square} />
      {look && isMany && (
        <text className={signs.count} x={corner} y={-corner}>
          {mark.events.length}
        </text>
      )}
      {!look && <CountPill count={mark.events.length} size={sizePx} />}
    </g>
  );
}
