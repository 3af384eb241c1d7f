import { dayFirst } from './cite-date.ts';
import {
  innerQuotes,
  invertedName,
  siteInBrackets,
  withStop,
  type CiteLine,
  type CiteSource,
} from './cite-source.ts';

/**
 * A web page in the works cited of MLA 9: an element that is not printed is left out, one that was
 * found otherwise stands between brackets, and the day of access stands for a missing date.
 */
export function mlaLine(source: CiteSource): CiteLine {
  const { title, description, author, site, version, url, issued, accessed } = source;
  const [open, close] = siteInBrackets(source);
  const rest = [
    version === null ? null : `version ${version}`,
    issued && dayFirst(issued),
    url,
  ].filter((part) => part !== null);
  return [
    author === null ? '' : `${withStop(invertedName(author))} `,
    title === null ? `${withStop(description)} ` : `“${withStop(innerQuotes(title))}” `,
    open,
    { italic: site },
    `${[close, ...rest].join(', ')}.`,
    url === null ? '' : ` Accessed ${dayFirst(accessed)}.`,
  ];
}
