import styles from './TieLine.module.css';

export type TieKind =
  'explains' | 'explained' | 'contradicts' | 'follows' | 'precedes' | 'fulfils' | 'fulfilled';

interface TieLineProps {
  readonly kind: TieKind;
  /** SVG path data */
  readonly path: string;
  /** where the sign of its kind stands */
  readonly x: number;
  readonly y: number;
}

const REASON = 'M0,-1V5M0,-5V-4.4';
const TICK = 'M-5,0L-1.5,4L5,-4.5';

/** Drawn around 0,0: an i, a struck equals sign, two arrowheads either way, a tick. */
const SIGNS: Readonly<Record<TieKind, string>> = {
  explains: REASON,
  explained: REASON,
  contradicts: 'M-5,-2H5M-5,2H5M-2.5,5.5L2.5,-5.5',
  follows: 'M-4.5,-4.5L0,0L-4.5,4.5M.5,-4.5L5,0L.5,4.5',
  precedes: 'M4.5,-4.5L0,0L4.5,4.5M-.5,-4.5L-5,0L-.5,4.5',
  fulfils: TICK,
  fulfilled: TICK,
};

/** A thin line between two events; pattern and sign tell its kind. To stand inside an `<svg>`. */
export function TieLine({ kind, path, x, y }: TieLineProps) {
  return (
    <g className={styles.tie} data-tie={kind}>
      <path className={styles.halo} d={path} />
      <path className={styles.line} d={path} />
      {(kind === 'fulfils' || kind === 'fulfilled') && <path className={styles.middle} d={path} />}
      <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
        <circle className={styles.ground} r={9} />
        <path className={styles.sign} d={SIGNS[kind]} />
      </g>
    </g>
  );
}
