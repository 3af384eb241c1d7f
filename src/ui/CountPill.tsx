import styles from './CountPill.module.css';

interface CountPillProps {
  readonly count: number;
  /** nominal diameter of the marks it stands among, px */
  readonly size: number;
}

/** A number around 0,0 in place of a mark, where several things of different looks stand together. */
export function CountPill({ count, size }: CountPillProps) {
  const height = size + 3;
  const width = height + (count > 9 ? 8 : 2);
  const box = { x: -width / 2, y: -height / 2, width, height, rx: height / 2 };
  return (
    <g className={styles.pill}>
      <rect className={styles.halo} {...box} />
      <rect className={styles.outline} {...box} />
      <text>{count}</text>
    </g>
  );
}
