import type { EventIndex, Story } from '../model/story.ts';
import { csvText, type CsvCell } from './csv-text.ts';
import type { ExportPage } from './export-page.ts';
import { shownEvents } from './shown-events.ts';
import { eventSlide, titleSlide, type EventSlide, type Slide } from './timelinejs-slides.ts';

/** The columns of the sheet that TimelineJS offers to copy, in its order. */
const COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
] as const;
type Cells = Partial<Record<(typeof COLUMNS)[number], CsvCell | undefined>>;

/** Slides for TimelineJS 3 as a table, to be read by it or pasted into its sheet. */
export function eventsAsTimelineJsCsv(
  story: Story,
  events: readonly EventIndex[],
  page: ExportPage,
): string {
  const rows = shownEvents(story, events).map((event) => eventSlide(story, event, page));
  return csvText([
    COLUMNS,
    ...[titleCells(titleSlide(story, page)), ...rows.map(eventCells)].map(asRow),
  ]);
}

function titleCells({ headline, text }: Slide): Cells {
  return { Headline: headline, Text: text, Type: 'title' };
}

function eventCells({ start, end, displayDate, group, headline, text }: EventSlide): Cells {
  return {
    Year: start?.year,
    Month: start?.month,
    Day: start?.day,
    'End Year': end?.year,
    'End Month': end?.month,
    'End Day': end?.day,
    'Display Date': displayDate,
    Headline: headline,
    Text: text,
    Group: group,
  };
}

function asRow(cells: Cells): readonly CsvCell[] {
  return COLUMNS.map((column) => cells[column] ?? null);
}
