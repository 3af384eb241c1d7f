import { COLOUR_OF } from '../../geometry/mark-look.ts';
import type { PlacedRoute } from '../../geometry/route-path.ts';
import type { Kind } from '../../model/story.ts';
import { linePath } from './line-path.ts';
import styles from './MapRoute.module.css';

interface MapRouteProps {
  readonly route: PlacedRoute;
  readonly kind: Kind;
  /** of the head */
  readonly growth: number;
}

/** One leg: solid with a filled head where it is confirmed, dashed with an open one where it is not. */
export function MapRoute({ route, kind, growth }: MapRouteProps) {
  const path = linePath(route.points);
  const isSure = route.certainty === 'confirmed';
  const { arrow } = route;
  return (
    <g
      className={styles.route}
      data-sure={isSure}
      data-directed={arrow !== null}
      data-selected={route.selected}
      style={{ color: COLOUR_OF[kind] }}
    >
      <path className={styles.halo} d={path} />
      <path className={styles.line} d={path} />
      {arrow && (
        <g
          transform={`translate(${arrow.x.toFixed(1)} ${arrow.y.toFixed(1)}) rotate(${arrow.angle.toFixed(1)}) scale(${growth})`}
        >
          <path className={styles.headHalo} d={isSure ? HEAD : CHEVRON} />
          <path className={isSure ? styles.head : styles.chevron} d={isSure ? HEAD : CHEVRON} />
        </g>
      )}
    </g>
  );
}

const HEAD = 'M3,0L-10,-7L-10,7Z';
const CHEVRON = 'M-8,-8L2,0L-8,8';
