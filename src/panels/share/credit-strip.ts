import { wrapAnywhere } from './wrap-anywhere.ts';

/** What stands under a picture, so that it can be told where it comes from. */
export interface Caption {
  readonly title: string;
  readonly address: string;
  readonly credit: string;
}

export interface StripLook {
  readonly widthPx: number;
  /** size of small text, px */
  readonly textPx: number;
  readonly fontFamily: string;
  readonly ground: string;
  readonly line: string;
  readonly ink: string;
  readonly ink2: string;
}

/** One line of the strip, placed. */
export interface StripLine {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  /** of the baseline, from the strip's top */
  readonly y: number;
}

export interface Strip {
  readonly heightPx: number;
  readonly lines: readonly StripLine[];
}

/** Room at the strip's edges, px. */
export const STRIP_MARGIN_PX = 16;

/** Breaks the caption into lines that all fit; nothing is cut. */
export function layOutStrip(
  { title, address, credit }: Caption,
  look: StripLook,
  measure: (text: string, font: string) => number,
): Strip {
  const room = Math.max(1, look.widthPx - 2 * STRIP_MARGIN_PX);
  const lines: StripLine[] = [];
  let y = STRIP_MARGIN_PX * 0.75;
  function add(text: string, sizePx: number, weight: number, colour: string): void {
    const font = `${weight} ${sizePx}px ${look.fontFamily}`;
    for (const line of wrapAnywhere(text, room, (part) => measure(part, font))) {
      y += sizePx * 1.35;
      lines.push({ text: line, font, colour, y: y - sizePx * 0.35 });
    }
  }
  add(title, look.textPx * 1.3, 700, look.ink);
  add(address, look.textPx, 400, look.ink);
  add(credit, look.textPx, 400, look.ink2);
  return { heightPx: Math.ceil(y + STRIP_MARGIN_PX * 0.75), lines };
}
