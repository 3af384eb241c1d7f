import { monthFirst, yearFirst } from './cite-date.ts';
import { splitName, withStop, type CiteLine, type CiteSource } from './cite-source.ts';

/**
 * A web page in the reference list of APA 7: author or title first, (n.d.) where no date is printed,
 * a description between brackets where no title is.
 */
export function apaLine(source: CiteSource): CiteLine {
  const { author, url, issued, accessed } = source;
  const date = `(${issued ? yearFirst(issued) : 'n.d.'}).`;
  const retrieved = url !== null && !issued ? `Retrieved ${monthFirst(accessed)}, from ` : '';
  const start =
    author === null
      ? [...titleParts(source), ` ${date} `]
      : [`${withStop(initials(author))} ${date} `, ...titleParts(source), ' '];
  return [...start, withStop(site(source)), url === null ? '' : ` ${retrieved}${url}`];
}

/** The title in italics with its stop; the stop is slanted only where it stands inside a quotation. */
function titleParts({ title, description }: CiteSource): CiteLine {
  if (title === null) return [`[${description}].`];
  const stopped = withStop(title);
  return stopped === `${title}.` ? [{ italic: title }, '.'] : [{ italic: stopped }];
}

function site({ site: name, version }: CiteSource): string {
  return version === null ? name : `${name} (Version ${version})`;
}

/** "Brown, J.-L. A." */
function initials(author: string): string {
  const name = splitName(author);
  if (!name) return author;
  const given = name.given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${part.charAt(0)}.`)
        .join('-'),
    )
    .join(' ');
  return `${name.family}, ${given}`;
}
