import { clamp } from '../lib/clamp.ts';
import { wrapWords } from '../lib/wrap-words.ts';
import type { Account } from '../model/study.ts';
import { familiesOf, type Family } from './lineage-families.ts';
import { columnCount, layOutColumns, type Slot } from './lineage-layers.ts';
import { drawDescents, type PlacedCard, type PlacedDescent } from './lineage-lines.ts';
import { orderColumns } from './lineage-order.ts';
import { stackRows } from './lineage-rows.ts';

/** Inside a card, left and right together, and above and below together; frame included. */
export const CARD_PAD_X_PX = 20;
const CARD_PAD_Y_PX = 12;
const ROW_GAP_PX = 10;
/** The same in the last column, where the numbers of many lines need room. */
const WIDE_GAP_PX = 40;
/** How high the way of a line is through a column that it passes. */
const WAY_PX = 10;
const MAX_COLUMN_PX = 250;

export interface LineageWish {
  readonly widthPx: number;
  /** between two columns: where lines and their numbers are */
  readonly columnGapPx: number;
  readonly lineHeightPx: number;
  readonly minCardPx: number;
  /** px that something beside the texts of a card takes from their width */
  readonly insetOf: (account: Account) => number;
  /** what a card says, one text after the other */
  readonly textsOf: (account: Account) => readonly string[];
  readonly measure: (text: string) => number;
}

/** One family, measured from the upper left corner of its own drawing. */
export interface PlacedFamily {
  readonly family: Family;
  readonly heightPx: number;
  /** column by column, each from above */
  readonly cards: readonly PlacedCard[];
  readonly lines: readonly PlacedDescent[];
}

export interface PlacedLineage {
  readonly widthPx: number;
  readonly families: readonly PlacedFamily[];
}

/** How wide one column is, where that many stand side by side. */
function columnWidth(widthPx: number, columns: number, columnGapPx: number): number {
  return Math.min(MAX_COLUMN_PX, (widthPx - (columns - 1) * columnGapPx) / Math.max(1, columns));
}

/** The family tree, from those who saw or spoke on the left to the articles on the right. */
export function placeLineage(accounts: readonly Account[], wish: LineageWish): PlacedLineage {
  const columns = columnCount(accounts);
  const columnPx = columnWidth(wish.widthPx, columns, wish.columnGapPx);
  const spare = wish.widthPx - columns * columnPx;
  const stepPx = columnPx + (columns > 1 ? spare / (columns - 1) : 0);
  const columnXs = Array.from({ length: columns }, (_, column) => column * stepPx);
  const families = familiesOf(accounts).map((family) =>
    placeFamily(family, wish, columnXs, columnPx),
  );
  return { widthPx: wish.widthPx, families };
}

function placeFamily(
  family: Family,
  wish: LineageWish,
  columnXs: readonly number[],
  columnPx: number,
): PlacedFamily {
  const ordered = orderColumns(layOutColumns(family.accounts, columnXs.length));
  const middles = new Map<string, number>();
  const cards: PlacedCard[] = [];
  let heightPx = 0;
  for (const [column, slots] of ordered.entries()) {
    const heights = slots.map((slot) => heightOf(slot, columnPx, wish));
    let stacked = 0;
    const wishes = slots.map((slot, i) => {
      const own = heights[i] ?? 0;
      const parents = slot.before.map((id) => middles.get(id) ?? 0);
      const sum = parents.reduce((total, y) => total + y, 0);
      const middle = parents.length === 0 ? stacked + own / 2 : sum / parents.length;
      stacked += own + ROW_GAP_PX;
      return { heightPx: own, middle };
    });
    const isLast = column === columnXs.length - 1;
    const spare = isLast ? heightPx - heights.reduce((sum, own) => sum + own, 0) : 0;
    const gapPx = clamp(spare / Math.max(1, slots.length), ROW_GAP_PX, WIDE_GAP_PX);
    for (const [i, y] of stackRows(wishes, gapPx).entries()) {
      const slot = slots[i];
      const own = heights[i] ?? 0;
      if (!slot) continue;
      middles.set(slot.id, y + own / 2);
      heightPx = Math.max(heightPx, y + own);
      const x = columnXs[column] ?? 0;
      if (slot.account !== null)
        cards.push({ account: slot.account, column, x, y, widthPx: columnPx, heightPx: own });
    }
  }
  const lines = drawDescents(cards, middles, { columnXs, columnPx });
  return { family, heightPx, cards, lines };
}

function heightOf({ account }: Slot, columnPx: number, wish: LineageWish): number {
  if (account === null) return WAY_PX;
  const inner = columnPx - CARD_PAD_X_PX - wish.insetOf(account);
  // A word that is longer than a line is broken.
  const lines = wish
    .textsOf(account)
    .flatMap((text) => wrapWords(text, inner, wish.measure))
    .reduce((count, line) => count + Math.max(1, Math.ceil(wish.measure(line) / inner)), 0);
  return Math.max(wish.minCardPx, Math.ceil(lines * wish.lineHeightPx + CARD_PAD_Y_PX));
}
