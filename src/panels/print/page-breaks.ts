/** What stands on a page in one piece. */
export interface BlockSize {
  readonly heightPx: number;
  /** a heading: it is never the last on its page */
  readonly keepsNext: boolean;
}

/**
 * Shares blocks out over pages of a height, in order: for each page, the position of its first block.
 * A block higher than a page stands alone.
 */
export function pageBreaks(blocks: readonly BlockSize[], pagePx: number): readonly number[] {
  const starts: number[] = [0];
  let usedPx = 0;
  let at = 0;
  while (at < blocks.length) {
    const end = endOfPiece(blocks, at);
    const piecePx = blocks.slice(at, end).reduce((sum, { heightPx }) => sum + heightPx, 0);
    if (usedPx > 0 && usedPx + piecePx > pagePx) {
      starts.push(at);
      usedPx = 0;
    }
    usedPx += piecePx;
    at = end;
  }
  return starts;
}

/** Headings and the block that follows them. */
function endOfPiece(blocks: readonly BlockSize[], from: number): number {
  let end = from;
  while (end < blocks.length - 1 && blocks[end]?.keepsNext) end++;
  return end + 1;
}
