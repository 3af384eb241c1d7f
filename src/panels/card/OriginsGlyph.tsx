import styles from './OriginsGlyph.module.css';

interface OriginsGlyphProps {
  /** how many articles come from each origin */
  readonly sizes: readonly number[];
}

const STEP = 9;
const ARTICLE_X = 4;
const JOIN_X = 14;
const ORIGIN_X = 24;

/** A small drawing: filled dots are articles, rings are origins, lines join them. */
export function OriginsGlyph({ sizes }: OriginsGlyphProps) {
  const count = sizes.reduce((sum, size) => sum + size, 0);
  const height = Math.max(1, count) * STEP;
  const groups = sizes.map((size, nth) => {
    const first = sizes.slice(0, nth).reduce((sum, before) => sum + before, 0);
    const ys = Array.from({ length: size }, (_, i) => (first + i + 0.5) * STEP);
    return { ys, middle: (first + size / 2) * STEP };
  });
  return (
    <svg
      className={styles.glyph}
      width={30}
      height={height}
      viewBox={`0 0 30 ${height}`}
      aria-hidden="true"
    >
      {groups.map(({ ys, middle }) => (
        <g key={middle}>
          {ys.map((y) => (
            <path key={y} d={`M${ARTICLE_X},${y}H${JOIN_X}V${middle}H${ORIGIN_X}`} />
          ))}
          {ys.map((y) => (
            <circle key={y} className={styles.article} cx={ARTICLE_X} cy={y} r={3} />
          ))}
          <circle className={styles.origin} cx={ORIGIN_X} cy={middle} r={4} />
        </g>
      ))}
    </svg>
  );
}
