/** A day of the reader's calendar, or only its year or month. Months count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** What every style of citation is made from. Nothing in it is guessed. */
export interface CiteSource {
  /** short name for programs; unique within one citation */
  readonly key: string;
  /** as printed; null where none is printed */
  readonly title: string | null;
  /** what stands for a missing title, e.g. "News article without headline" */
  readonly description: string;
  /** the author's name as printed */
  readonly author: string | null;
  /** the website, or the story that a page belongs to */
  readonly site: string;
  /** false: the site is not printed but was identified otherwise */
  readonly isSitePrinted: boolean;
  readonly version: string | null;
  readonly url: string | null;
  /** the printed date where it fits; never an inferred one */
  readonly issued: CivilDate | null;
  /** the day on which the reader saw it */
  readonly accessed: CivilDate;
  /** what a careful reader has to know, e.g. when it was likely written */
  readonly note: string | null;
}

/** A part of a line: plain, or to be set in italics. */
export type CitePart = string | { readonly italic: string };
export type CiteLine = readonly CitePart[];

/** A line as bare words. */
export function lineText(line: CiteLine): string {
  return line.map((part) => (typeof part === 'string' ? part : part.italic)).join('');
}

/** A printed name in two: the last word is the family name. Null where there is only one word. */
export function splitName(
  name: string,
): { readonly family: string; readonly given: string } | null {
  const words = name.trim().split(/\s+/);
  const family = words.pop();
  return family && words.length > 0 ? { family, given: words.join(' ') } : null;
}

/** "Alam, M M": the family name first. */
export function invertedName(name: string): string {
  const parts = splitName(name);
  return parts ? `${parts.family}, ${parts.given}` : name;
}

/** The site as it stands in a line: between brackets where it is not printed. */
export function siteInBrackets({ site, isSitePrinted }: CiteSource): readonly [string, string] {
  return isSitePrinted || site === '' ? ['', ''] : ['[', ']'];
}

/** A title inside quotation marks, with its own double ones made single. */
export function innerQuotes(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}

/** The text with a mark after it: inside a closing quotation mark, and not after another stop. */
export function withMark(text: string, mark: '.' | ','): string {
  if (mark === '.' && /[.?!][’”]?$/.test(text)) return text;
  const isQuoteLast = /“[^”]*”$|‘[^‘]*’$/.test(text);
  return isQuoteLast ? `${text.slice(0, -1)}${mark}${text.slice(-1)}` : `${text}${mark}`;
}

/** The text with a full stop at its end. */
export function withStop(text: string): string {
  return withMark(text, '.');
}
