import { useId, useMemo } from 'react';
import { pathInFrame } from '../../geometry/locator-path.ts';
import type { Box } from '../../geometry/map-frame.ts';
import type { PaperMap as PlacedPaperMap } from '../../geometry/paper-map.ts';
import { late } from '../../ui/messages/late-messages.ts';
import type { Ground } from '../../ground/read-ground.ts';
import styles from './PaperMap.module.css';
import { PaperMapMarks } from './PaperMapMarks.tsx';
import { PaperMapNames } from './PaperMapNames.tsx';
import { PaperRoutes } from './PaperRoutes.tsx';

interface PaperMapProps {
  readonly placed: PlacedPaperMap;
  readonly ground: Ground;
  /** what another map shows closer; null = nothing */
  readonly closerBox: Box | null;
}

/** A still piece of the base map in lines alone, with numbered marks. */
export function PaperMap({ placed, ground, closerBox }: PaperMapProps) {
  const id = useId();
  const { frame } = placed;
  const { width, height } = frame;
  const drawn = useMemo(() => {
    const { land, lakes, coast, borders, disputed } = ground.parts;
    return {
      land: pathInFrame(land, frame),
      lakes: pathInFrame(lakes, frame),
      coast: pathInFrame(coast, frame),
      borders: pathInFrame(borders, frame),
      disputed: pathInFrame(disputed, frame),
    };
  }, [ground, frame]);
  return (
    <div role="img" aria-label={late.print.mapAlt}>
      <svg
        className={styles.map}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        <defs>
          <pattern id={`${id}sea`} width={9} height={6} patternUnits="userSpaceOnUse">
            <path className={styles.wave} d="M0.5,1.5h3.5M5,4.5h3.5" />
          </pattern>
          <clipPath id={`${id}frame`}>
            <rect width={width} height={height} />
          </clipPath>
        </defs>
        <g clipPath={`url(#${id}frame)`}>
          <rect className={styles.ground} width={width} height={height} />
          <rect fill={`url(#${id}sea)`} width={width} height={height} />
          <path className={styles.land} d={drawn.land} />
          <path className={styles.coast} d={drawn.lakes} />
          <path className={styles.border} d={drawn.borders} />
          <path className={styles.coast} d={drawn.coast} />
          <path className={styles.disputed} d={drawn.disputed} />
          <PaperRoutes areas={placed.areas} routes={placed.routes} />
          <PaperMapNames names={placed.names} towns={placed.towns} />
          {closerBox && <rect className={styles.closer} {...closerBox} />}
          <PaperMapMarks marks={placed.marks} chips={placed.chips} />
        </g>
        <rect
          className={styles.frame}
          x={0.75}
          y={0.75}
          width={width - 1.5}
          height={height - 1.5}
        />
      </svg>
    </div>
  );
}
