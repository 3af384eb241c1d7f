import { splitName, type CiteSource, type CivilDate } from './cite-source.ts';

type CslDate = { readonly 'date-parts': readonly [readonly number[]] };
type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** One item of CSL-JSON, the format that reference managers exchange. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title': string;
  readonly version?: string;
  readonly URL?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly note?: string;
}

/** `issued` is a printed date that fits, or absent: what is inferred stands in `note`. */
export function cslItem(source: CiteSource): CslItem {
  const { key, title, description, author, site, version, url, issued, accessed, note } = source;
  return {
    id: key,
    type: 'webpage',
    title: title ?? `[${description}]`,
    ...(author === null ? {} : { author: [splitName(author) ?? { literal: author }] }),
    'container-title': site,
    ...(version === null ? {} : { version }),
    ...(url === null ? {} : { URL: url, accessed: cslDate(accessed) }),
    ...(issued ? { issued: cslDate(issued) } : {}),
    ...(note === null ? {} : { note }),
  };
}

function cslDate({ year, month, day }: CivilDate): CslDate {
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}
