import { isoDate } from './cite-date.ts';
import { invertedName, type CiteSource } from './cite-source.ts';

/**
 * The title of a COinS span: an OpenURL context object (Z39.88-2004, Dublin Core) from which a
 * reference manager takes the source when it reads the page.
 */
export function coinsTitle(source: CiteSource): string {
  const { title, description, author, site, url, issued, note } = source;
  const fields: readonly (readonly [string, string | null])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'webpage'],
    ['rft.title', title ?? `[${description}]`],
    ['rft.source', site],
    ['rft.au', author && invertedName(author)],
    ['rft.date', issued && isoDate(issued)],
    ['rft.identifier', url],
    ['rft.description', note],
  ];
  return fields
    .flatMap(([key, value]) => (value === null ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join('&');
}
