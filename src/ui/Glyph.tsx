import { Mark } from './Mark.tsx';
import type { MarkFill, MarkShape } from './mark-paths.ts';

interface GlyphProps {
  readonly shape: MarkShape;
  readonly fill: MarkFill;
  /** CSS colour; `currentColor` for keys that speak of the fill only */
  readonly colour?: string;
  readonly size?: number;
}

/** A mark in running text or in a button. Says nothing to a screen reader: the words beside it do. */
export function Glyph({ shape, fill, colour = 'currentColor', size = 15 }: GlyphProps) {
  const box = size + 7;
  return (
    <svg
      width={box}
      height={box}
      viewBox={`${-box / 2} ${-box / 2} ${box} ${box}`}
      aria-hidden="true"
      focusable="false"
    >
      <Mark shape={shape} fill={fill} colour={colour} size={size} />
    </svg>
  );
}
