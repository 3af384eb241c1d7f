import { useId } from 'react';
import { pointsPath } from '../../geometry/locator-path.ts';
import type { NumberedArea } from '../../geometry/paper-map.ts';
import type { PlacedRoute } from '../../geometry/route-path.ts';
import styles from './PaperRoutes.module.css';

interface PaperRoutesProps {
  readonly areas: readonly NumberedArea[];
  readonly routes: readonly PlacedRoute[];
}

const HEAD = 'M3,0L-8,-5.5L-8,5.5Z';
const CHEVRON = 'M-7,-6L2,0L-7,6';

/** Vague places with a dotted edge; routes solid where confirmed, dashed with an open tip where not. */
export function PaperRoutes({ areas, routes }: PaperRoutesProps) {
  const hatch = useId();
  return (
    <g>
      <pattern
        id={hatch}
        width={9}
        height={9}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={styles.hatch} x1={0.5} x2={0.5} y2={9} />
      </pattern>
      {areas.map(({ key, isHatched, points }) => {
        const path = pointsPath(points, true);
        return (
          <g key={key}>
            {isHatched && <path fill={`url(#${hatch})`} d={path} />}
            <path className={styles.edgeHalo} d={path} />
            <path className={styles.edge} d={path} />
          </g>
        );
      })}
      {routes.map(({ key, certainty, points, arrow }) => {
        const isSure = certainty === 'confirmed';
        const path = pointsPath(points, false);
        return (
          <g key={key}>
            <path className={styles.halo} d={path} />
            <path className={styles.route} data-sure={isSure} d={path} />
            {arrow && (
              <path
                className={isSure ? styles.head : styles.chevron}
                transform={`translate(${arrow.x.toFixed(1)} ${arrow.y.toFixed(1)}) rotate(${arrow.angle.toFixed(1)})`}
                d={isSure ? HEAD : CHEVRON}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}
