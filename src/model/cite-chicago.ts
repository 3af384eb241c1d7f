import { monthFirst } from './cite-date.ts';
import {
  innerQuotes,
  invertedName,
  siteInBrackets,
  withMark,
  withStop,
  type CiteLine,
  type CiteSource,
} from './cite-source.ts';

/** A web page in a footnote of Chicago 17. The day of access stands where no date is printed. */
export function chicagoNote(source: CiteSource): CiteLine {
  const { title, description, author, version, url } = source;
  const name = title === null ? `${description},` : `“${withMark(innerQuotes(title), ',')}”`;
  const rest = [
    siteOf(source),
    version === null ? null : `version ${version}`,
    when(source, 'accessed'),
    url,
  ].filter((part) => part !== null);
  return [author === null ? '' : `${author}, `, `${name} ${withStop(rest.join(', '))}`];
}

/** The same page in the bibliography of Chicago 17. */
export function chicagoEntry(source: CiteSource): CiteLine {
  const { title, description, author, version, url } = source;
  const parts = [
    author && withStop(invertedName(author)),
    title === null ? withStop(description) : `“${withStop(innerQuotes(title))}”`,
    withStop(siteOf(source)),
    version === null ? null : `Version ${version}.`,
    withStop(when(source, 'Accessed')),
    url && `${url}.`,
  ].filter((part) => part !== null);
  return [parts.join(' ')];
}

function siteOf(source: CiteSource): string {
  const [open, close] = siteInBrackets(source);
  return `${open}${source.site}${close}`;
}

function when({ url, issued, accessed }: CiteSource, word: string): string {
  if (issued) return monthFirst(issued);
  return url === null ? 'n.d.' : `${word} ${monthFirst(accessed)}`;
}
