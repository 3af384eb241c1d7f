import { wrapWords } from '../../lib/wrap-words.ts';

/** The texts of the left column, from top to bottom; an empty one takes no room. */
export interface BoardTexts {
  readonly place: string;
  readonly title: string;
  readonly told: string;
  readonly sure: string;
  readonly outside: string;
  readonly source: string;
  readonly quote: string;
  readonly line: string;
}

/** The window, px; `unit` is a hundredth of the wall's height. */
export interface Wall {
  readonly unit: number;
  readonly width: number;
  readonly height: number;
}

interface Setting {
  /** size in units, and the least in px */
  readonly size: number;
  /** mean width of a letter as a share of the size, as measured in headings and quotations of news */
  readonly letter: number;
  readonly leading: number;
  /** room above, units */
  readonly above: number;
  /** taken from the width of the column, units */
  readonly inset: number;
}

/** The measures of `BoardWords.module.css` and `BoardStatus.module.css`. */
const SETTING: Readonly<Record<keyof BoardTexts, Setting>> = {
  place: { size: 3, letter: 0.41, leading: 1.3, above: 0, inset: 0 },
  title: { size: 6.2, letter: 0.5, leading: 1.1, above: 2.2, inset: 0 },
  told: { size: 3.3, letter: 0.48, leading: 1.3, above: 0.4, inset: 0 },
  sure: { size: 3.3, letter: 0.48, leading: 1.3, above: 2, inset: 5.4 },
  outside: { size: 3.3, letter: 0.48, leading: 1.3, above: 0, inset: 5.4 },
  source: { size: 3, letter: 0.46, leading: 1.3, above: 2.4, inset: 2.6 },
  quote: { size: 4.1, letter: 0.52, leading: 1.3, above: 0.6, inset: 2.6 },
  line: { size: 4.1, letter: 0.475, leading: 1.3, above: 2.4, inset: 0 },
};
const TEXTS = Object.keys(SETTING).filter((name): name is keyof BoardTexts => name in SETTING);
const COLUMN_SHARE = 0.36;
const STRIP = 17;
const SIDES = 6.6;
const ENDS = 6;
const LEAST_PX = 20;
/** What each step of `data-fit` makes of the sizes. */
export const FITS = [1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62] as const;

/**
 * The first step of size at which all words fit into the column, by the count of their letters: a
 * text of n letters takes n · letter · size of width and as many lines as its words then fill. The
 * smallest step where none fits.
 */
export function boardFit(texts: BoardTexts, wall: Wall): number {
  const fitting = FITS.findIndex((fit) => fitsAt(texts, wall, fit));
  return fitting < 0 ? FITS.length - 1 : fitting;
}

function fitsAt(texts: BoardTexts, { unit, width, height }: Wall, fit: number): boolean {
  const isUpright = width < height;
  const column = (isUpright ? 1 : COLUMN_SHARE) * width - SIDES * unit;
  const room = isUpright ? height / 2 : height - (STRIP + ENDS) * unit;
  let used = 0;
  for (const name of TEXTS) {
    const text = texts[name];
    if (text === '') continue;
    const { size, letter, leading, above, inset } = SETTING[name];
    const px = Math.max(LEAST_PX, size * unit * fit);
    const most = (column - inset * unit) / (letter * px);
    const lines = wrapWords(text, most, (line) => line.length);
    if (lines.some((line) => line.length > most)) return false;
    used += lines.length * leading * px + above * unit * fit;
  }
  return used <= room;
}
