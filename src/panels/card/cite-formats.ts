import { apaLine } from '../../model/cite-apa.ts';
import { bibtexEntry } from '../../model/cite-bibtex.ts';
import { chicagoEntry, chicagoNote } from '../../model/cite-chicago.ts';
import { mlaLine } from '../../model/cite-mla.ts';
import type { CiteLine, CiteSource } from '../../model/cite-source.ts';
import { cslItem } from '../../model/csl-item.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { late } from '../../ui/messages/late-messages.ts';
import type { StyledFormat } from './cite-choice.ts';

/** Lines to read, in groups, or the text of a file. */
export type Cited =
  | { readonly is: 'lines'; readonly groups: readonly CiteGroup[] }
  | {
      readonly is: 'file';
      readonly text: string;
      readonly extension: string;
      readonly type: string;
    };

export interface CiteGroup {
  /** null where there is only one group */
  readonly title: string | null;
  readonly lines: readonly CiteLine[];
}

/** The sources in one format. */
export function cite(format: StyledFormat, sources: readonly CiteSource[]): Cited {
  switch (format) {
    case 'apa':
      return { is: 'lines', groups: [{ title: null, lines: sources.map(apaLine) }] };
    case 'mla':
      return { is: 'lines', groups: [{ title: null, lines: sources.map(mlaLine) }] };
    case 'chicago':
      return {
        is: 'lines',
        groups: [
          { title: late.cite.notes, lines: sources.map(chicagoNote) },
          { title: late.cite.bibliography, lines: sources.map(chicagoEntry) },
        ],
      };
    case 'bibtex':
      return {
        is: 'file',
        text: `${sources.map(bibtexEntry).join('\n\n')}\n`,
        extension: 'bib',
        type: 'application/x-bibtex',
      };
    case 'csl':
      return {
        is: 'file',
        text: `${withShortDates(JSON.stringify(sources.map(cslItem), null, 2))}\n`,
        extension: 'json',
        type: 'application/json',
      };
    default:
      return assertNever(format);
  }
}

/** Dates on one line each: the text is also read by people. */
function withShortDates(json: string): string {
  return json.replaceAll(/\[\s+\[\s+(\d[\d,\s]*?)\s+\]\s+\]/g, (_, numbers: string) => {
    return `[[${numbers.replaceAll(/,\s+/g, ', ')}]]`;
  });
}
