import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './QrCode.module.css';

interface QrCodeProps {
  /** what a camera reads, e.g. an address; see `fitsQrCode` */
  readonly text: string;
  /** what it leads to, in words */
  readonly label: string;
}

/** The largest code of the standard at error correction M holds this many bytes. */
const MOST_BYTES = 2331;

/** Whether a text is short enough for a code. */
export function fitsQrCode(text: string): boolean {
  return new TextEncoder().encode(text).length <= MOST_BYTES;
}

/** A QR code (ISO/IEC 18004, error correction M), black on white in every theme, as large as its place. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => codeOf(text), [text]);
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path className={styles.ground} d={`M0 0h${size}v${size}H0z`} />
      <path className={styles.modules} d={path} />
    </svg>
  );
}

/** Side length in modules, with the quiet zone of four that the standard asks for, and the dark ones. */
function codeOf(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  return { size, path };
}
