export type CsvCell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';
/**
 * What makes a spreadsheet run a cell as a formula, narrow or wide, after white space that it skips; and
 * the same after apostrophes, so that taking one away always gives the text back.
 */
export const FORMULA_START = /^('*\s*)([=+\-@＝＋－＠])/;

/**
 * Rows as RFC 4180 says, with a byte order mark so that spreadsheets read the letters rightly. A text
 * that a spreadsheet would run as a formula gets an apostrophe before it; a number stays a number.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
