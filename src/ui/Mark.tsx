import { memo } from 'react';
import { markPaths, type MarkFill, type MarkShape } from './mark-paths.ts';
import styles from './Mark.module.css';

interface MarkProps {
  readonly shape: MarkShape;
  readonly fill: MarkFill;
  /** CSS colour of outline and filling, e.g. `var(--move)` */
  readonly colour: string;
  /** nominal diameter in px */
  readonly size: number;
}

/** One mark around 0,0, to stand inside an `<svg>`. */
export const Mark = memo(function Mark({ shape, fill, colour, size }: MarkProps) {
  const paths = markPaths(shape, size);
  return (
    <g className={styles.mark} style={{ color: colour }}>
      <path className={styles.halo} d={paths.outline} />
      <path className={styles.outline} data-fill={fill} d={paths.outline} />
      {fill === 'half' && <path className={styles.half} d={paths.leftHalf} />}
      {fill === 'crossed' && <path className={styles.cross} d={paths.cross} />}
    </g>
  );
});
