import { useId } from 'react';
import type { PlacedArea } from '../../geometry/place-map.ts';
import { COLOUR_OF } from '../../geometry/mark-look.ts';
import type { Kind } from '../../model/story.ts';
import { linePath } from './line-path.ts';
import styles from './MapArea.module.css';

interface MapAreaProps {
  readonly area: PlacedArea;
  readonly kind: Kind;
}

/** The dotted edge within which a place lies; hatched where the place is an area. */
export function MapArea({ area, kind }: MapAreaProps) {
  const id = useId();
  const path = `${linePath(area.points)}Z`;
  return (
    <g className={styles.area} data-selected={area.selected} style={{ color: COLOUR_OF[kind] }}>
      {area.isHatched && (
        <>
          <pattern
            id={id}
            width={area.selected ? 7 : 10}
            height={10}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className={styles.hatch} x1={0.5} y1={0} x2={0.5} y2={10} />
          </pattern>
          <path className={styles.filling} d={path} fill={`url(#${id})`} />
        </>
      )}
      <path className={styles.edge} d={path} />
    </g>
  );
}
