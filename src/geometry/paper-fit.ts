import { wrapWords } from '../lib/wrap-words.ts';
import { PAPER_HEIGHT_PX, PAPER_LINE_PX, PAPER_WIDTH_PX } from './paper-size.ts';

/** How the first page is filled. */
export interface PageFit {
  /** `wide`: the map over both columns. `column`, `low`: at the head of the left one. */
  readonly map: 'wide' | 'column' | 'low';
  /** what the numbered list says of each event: its whole title, or its short name */
  readonly names: 'titles' | 'labels';
}

/** Every way of filling the page, the most readable first. */
const FITS: readonly PageFit[] = [
  { map: 'wide', names: 'titles' },
  { map: 'column', names: 'titles' },
  { map: 'low', names: 'titles' },
  { map: 'wide', names: 'labels' },
  { map: 'column', names: 'labels' },
  { map: 'low', names: 'labels' },
];

export const COLUMN_GAP_PX = 18;
/** Width of one of the two columns. */
export const COLUMN_PX = (PAPER_WIDTH_PX - COLUMN_GAP_PX) / 2;
export const MAP_SIZE = {
  wide: { width: PAPER_WIDTH_PX, height: 230 },
  column: { width: COLUMN_PX, height: 240 },
  low: { width: COLUMN_PX, height: 184 },
} as const;
/** between a map and the closer one */
export const MAP_GAP_PX = 8;
/** before the words of an entry: its number */
export const ENTRY_INDENT_PX = 24;
/** the mark that stands in the words */
export const ENTRY_MARK_PX = 20;
export const ENTRY_GAP_PX = 3;

export interface PageContent {
  /** of title, headings, timeline and foot */
  readonly takenPx: number;
  /** words below the map, by its width */
  readonly captions: Readonly<Record<PageFit['map'], string>>;
  /** each event as one line of words, by `names` */
  readonly entries: Readonly<Record<PageFit['names'], readonly string[]>>;
  readonly measure: (text: string) => number;
}

/** The first way in which everything stands on one page; null where none does. */
export function fitPage(content: PageContent): PageFit | null {
  return FITS.find((fit) => heightOf(content, fit) <= PAPER_HEIGHT_PX) ?? null;
}

function heightOf({ takenPx, captions, entries, measure }: PageContent, fit: PageFit): number {
  const heights = entries[fit.names].map((entry) => {
    const room = COLUMN_PX - ENTRY_INDENT_PX;
    // The mark stands in the first line.
    const lines = wrapWords(entry, room, (line) =>
      entry.startsWith(line) ? measure(line) + ENTRY_MARK_PX : measure(line),
    ).length;
    return lines * PAPER_LINE_PX + ENTRY_GAP_PX;
  });
  const { width, height } = MAP_SIZE[fit.map];
  const map = height + wrapWords(captions[fit.map], width, measure).length * PAPER_LINE_PX + 8;
  const tallest = Math.max(0, ...heights);
  const all = heights.reduce((sum, entry) => sum + entry, 0);
  const columns =
    fit.map === 'wide' ? map + (all + tallest) / 2 : Math.max(map, (map + all + tallest) / 2);
  return takenPx + columns;
}
