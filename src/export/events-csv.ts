import type { EventIndex, Story } from '../model/story.ts';
import { csvText } from './csv-text.ts';
import { eventRecord, type EventRecord } from './event-record.ts';
import type { ExportPage } from './export-page.ts';
import { shownEvents } from './shown-events.ts';

const COLUMNS = [
  'id',
  'title',
  'kind',
  'status',
  'status_why',
  'layer',
  'edtf',
  'start',
  'end',
  'date_words',
  'place',
  'latitude',
  'longitude',
  'place_precision',
  'summary',
  'articles',
  'origins',
  'origin_names',
  'sources',
  'link',
] as const satisfies readonly (keyof EventRecord)[];

/** A table for spreadsheets: one row an event, then licence and story in each row. */
export function eventsAsCsv(story: Story, events: readonly EventIndex[], page: ExportPage): string {
  const credit = page.words.credit(story.info);
  const rows = shownEvents(story, events).map((event) => {
    const record = eventRecord(story, event, page);
    return [...COLUMNS.map((column) => record[column]), story.info.licence, credit];
  });
  return csvText([[...COLUMNS, 'licence', 'story'], ...rows]);
}
