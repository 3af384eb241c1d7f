import { useMemo, type ReactNode } from 'react';
import { namesInSight } from '../../geometry/locator-names.ts';
import type { Locator } from '../../geometry/place-locator.ts';
import type { Ground } from '../../ground/read-ground.ts';
import styles from './SmallMap.module.css';

interface SmallMapProps {
  readonly locator: Locator;
  readonly ground: Ground;
  /** around each place, where no name of the ground may stand, px */
  readonly clear: { readonly width: number; readonly height: number };
  /** what is drawn on the ground */
  readonly children: ReactNode;
}

/** A still piece of the base map with the dashed edges of vague places. A picture beside words. */
export function SmallMap({ locator, ground, clear, children }: SmallMapProps) {
  const { width, height } = locator;
  const drawn = useMemo(() => {
    const { land, lakes, coast, borders, disputed } = ground.parts;
    return {
      land: locator.path(land),
      lakes: locator.path(lakes),
      coast: locator.path(coast),
      borders: locator.path(borders),
      disputed: locator.path(disputed),
      names: namesInSight(
        ground.names.filter(({ kind }) => kind === 'country'),
        locator,
        clear,
      ),
    };
  }, [locator, ground, clear]);
  return (
    <svg
      className={styles.map}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.water} width={width} height={height} />
      <path className={styles.land} d={drawn.land} />
      <path className={styles.lake} d={drawn.lakes} />
      <path className={styles.border} d={drawn.borders} />
      <path className={styles.coast} d={drawn.coast} />
      <path className={styles.disputed} d={drawn.disputed} />
      {drawn.names.map(({ name, x, y }) => (
        <text key={name} className={styles.name} x={x} y={y}>
          {name}
        </text>
      ))}
      {locator.places.map(
        ({ place, edge }) =>
          edge && (
            <g key={place.id}>
              <path className={styles.halo} d={edge} />
              <path className={styles.edge} d={edge} />
            </g>
          ),
      )}
      {children}
    </svg>
  );
}
