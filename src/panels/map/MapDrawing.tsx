import { memo, type ReactNode } from 'react';
import type { PlacedMap } from '../../geometry/place-map.ts';
import type { Story } from '../../model/story.ts';
import { MapArea } from './MapArea.tsx';
import { MapLabel } from './MapLabel.tsx';
import { MapMark } from './MapMark.tsx';
import { MapRoute } from './MapRoute.tsx';
import styles from './MapDrawing.module.css';

interface MapDrawingProps {
  readonly story: Story;
  readonly placed: PlacedMap;
  /** drawn below the words and the marks */
  readonly ties: ReactNode;
  /** how many times larger than `placed` says */
  readonly scale?: number;
}

/** Everything on the map that is drawn and not pressed. Screen readers are given `MapPlaces`. */
export const MapDrawing = memo(function MapDrawing({
  story,
  placed,
  ties,
  scale = 1,
}: MapDrawingProps) {
  const { frame, sizes, areas, routes, marks, labels, towns } = placed;
  const { growth = 1 } = sizes;
  return (
    <svg
      className={styles.drawing}
      width={frame.width * scale}
      height={frame.height * scale}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {lastSelected(areas).map((area) => (
        <MapArea key={area.key} area={area} kind={story.events[area.lead]?.kind ?? 'move'} />
      ))}
      {lastSelected(routes).map((route) => (
        <MapRoute
          key={route.key}
          route={route}
          kind={story.events[route.event]?.kind ?? 'move'}
          growth={growth}
        />
      ))}
      {ties}
      {towns.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className={styles.town} cx={x} cy={y} r={3 * growth} />
      ))}
      {labels.map((label) => (
        <MapLabel key={label.key} label={label} sizePx={sizes.label} />
      ))}
      {lastSelected(marks).map((mark) => (
        <MapMark key={mark.key} mark={mark} sizes={sizes} />
      ))}
    </svg>
  );
});

/** What is selected is drawn last, above the rest. */
function lastSelected<Row extends { readonly selected: boolean }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => Number(a.selected) - Number(b.selected));
}
