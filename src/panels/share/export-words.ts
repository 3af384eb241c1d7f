import type { ExportWords } from '../../export/export-page.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';

const words = late.share.export;

/** The words of the files to take away, from the page's own catalogue. */
export const exportWords: ExportWords = {
  kinds: t.story.kinds,
  statuses: t.story.statuses,
  layers: words.layers,
  placeInRole: t.story.placeInRole,
  leg: (from, to, certainty) => words.leg(from, to, words.certainties[certainty]),
  credit: ({ title, version, licence }) => words.credit(title, version, licence),
  openIn: words.openIn,
};
