import { FORMULA_START } from './csv-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text for a place that reads HTML. A first sign that a spreadsheet would take for a formula is
 * written as a number, which shows the same.
 */
export function htmlText(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(FORMULA_START, (_, space: string, sign: string) => `${space}&#${sign.charCodeAt(0)};`);
}
