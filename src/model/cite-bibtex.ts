import { isoDate } from './cite-date.ts';
import { invertedName, type CiteSource } from './cite-source.ts';

/** One entry of a BibTeX file. Double braces keep the capitals of a title as they are printed. */
export function bibtexEntry(source: CiteSource): string {
  const { title, description, author, site, version, url, issued, accessed, note } = source;
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${escaped(title ?? `[${description}]`)}}`],
    ['author', author && escaped(invertedName(author))],
    ['organization', escaped(site)],
    ['version', version && escaped(version)],
    ['date', issued && isoDate(issued)],
    ['url', url],
    ['urldate', url && isoDate(accessed)],
    ['note', note && escaped(note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  );
  return [`@online{${source.key},`, ...lines, '}'].join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}
