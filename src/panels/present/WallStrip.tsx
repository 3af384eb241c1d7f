import { useMemo } from 'react';
import { useStore } from 'zustand';
import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import { placeWallStrip } from '../../geometry/place-wall-strip.ts';
import { monthTick } from '../../model/date-words.ts';
import { startMs } from '../../model/edtf.ts';
import type { Cluster } from '../../model/story.ts';
import type { Stores } from '../../store/stores.ts';
import { selectSelectedIndex, selectToldStory } from '../../store/story-store.ts';
import { Mark } from '../../ui/Mark.tsx';
import { measureText } from '../../ui/measure-text.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { useElementWidth } from '../../ui/use-element-width.ts';
import { useFontVersion } from '../../ui/use-font-version.ts';
import { useWallUnit } from '../../ui/use-wall-unit.ts';
import styles from './WallStrip.module.css';

interface WallStripProps {
  readonly stores: Stores;
}

/** In hundredths of the wall's height. */
const TICK = 5.2;
const MARK = 2.5;
const NAME = 3;
const YEAR = 2.8;
const LEAST_TEXT_PX = 20;
/** The drawing is made for marks of this size and enlarged. */
const MARK_PX = 15;
const LONGEST_SHORT = 4;

const t = late.present.board;

/** All of the story's time at its true scale, along the lower edge of the wall. */
export function WallStrip({ stores }: WallStripProps) {
  const story = useStore(stores.story, selectToldStory);
  const selected = useStore(stores.story, selectSelectedIndex);
  const span = useStore(stores.story, (state) => state.view.span);
  const namesContext = useStore(
    stores.story,
    ({ view }) => view.axis === 'true' && view.span === null,
  );
  const [ref, width] = useElementWidth<HTMLDivElement>();
  const unit = useWallUnit();
  const fonts = useFontVersion();
  const namePx = Math.max(LEAST_TEXT_PX, NAME * unit);
  const yearPx = Math.max(LEAST_TEXT_PX, YEAR * unit);
  const tickPx = TICK * unit;
  const placed = useMemo(
    () =>
      width === 0
        ? null
        : placeWallStrip({
            story,
            selected,
            span,
            width,
            tick: tickPx,
            thin: 0.7 * unit,
            text: namePx,
            fonts,
            measure: measureText,
            namesContext,
            shortName,
          }),
    [story, selected, span, namesContext, width, tickPx, unit, namePx, fonts],
  );
  const event = selected === null ? undefined : story.events[selected];
  const now = placed?.names.find((name) => name.isNow)?.text ?? null;
  return (
    <div ref={ref} className={styles.strip}>
      <p className="visually-hidden">{t.strip(now)}</p>
      {placed && (
        <svg className={styles.drawing} aria-hidden="true" focusable="false">
          <line className={styles.axis} x1={0} x2={width} y1={0} y2={0} strokeWidth={0.4 * unit} />
          {placed.years.map(({ x, text }) => (
            <g key={text}>
              <line
                className={styles.axis}
                x1={x}
                x2={x}
                y1={0}
                y2={1.4 * unit}
                strokeWidth={0.35 * unit}
              />
              <text
                className={styles.year}
                x={x + 0.6 * unit}
                y={yearPx * 1.15 + 0.9 * unit}
                fontSize={yearPx}
              >
                {text}
              </text>
            </g>
          ))}
          {placed.context.map(({ x, text }) => (
            <line
              key={text}
              className={styles.context}
              x1={x}
              x2={x}
              y1={0}
              y2={-tickPx * 0.6}
              strokeWidth={0.35 * unit}
              strokeDasharray={`${0.7 * unit} ${0.5 * unit}`}
            />
          ))}
          {placed.ticks.map(({ id, x, width: wide }) => (
            <rect key={id} className={styles.tick} x={x} y={-tickPx} width={wide} height={tickPx} />
          ))}
          {placed.names.map(({ text, isNow, box }) => (
            <text
              key={text}
              className={styles.name}
              data-now={isNow}
              x={box.x}
              y={box.y + namePx * 0.95}
              fontSize={namePx}
            >
              {text}
            </text>
          ))}
          {placed.event && event && (
            <g style={{ color: COLOUR_OF[event.kind] }}>
              <rect
                className={styles.range}
                x={placed.event.fromX}
                width={placed.event.toX - placed.event.fromX}
                y={-0.6 * unit}
                height={1.2 * unit}
              />
              <g transform={`translate(${placed.event.x} 0) scale(${(MARK * unit) / MARK_PX})`}>
                <Mark
                  shape={SHAPE_OF[event.kind]}
                  fill={FILL_OF[event.status]}
                  colour={COLOUR_OF[event.kind]}
                  size={MARK_PX}
                />
              </g>
            </g>
          )}
        </svg>
      )}
    </div>
  );
}

/** "June" for "June 2024", "Oct" for "October 2024"; a name that is no month stays without its year. */
function shortName({ name, when }: Cluster): string {
  const [month = ''] = monthTick(startMs(when)).split(' ');
  const plain = name.replace(/ \d{4}$/, '');
  return plain.startsWith(month) && plain.length > LONGEST_SHORT ? month : plain;
}
