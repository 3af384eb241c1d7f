import type { EventIndex, Story } from '../model/story.ts';
import type { ExportPage } from './export-page.ts';
import { eventsAsCsv } from './events-csv.ts';
import { eventsAsGeoJson } from './events-geojson.ts';
import { eventsAsLinkedPlaces } from './events-linked-places.ts';
import { eventsAsTimelineJsCsv } from './events-timelinejs-csv.ts';
import { eventsAsTimelineJsJson } from './events-timelinejs-json.ts';

/** A format in which the events can be taken away. */
export interface Export {
  readonly id: 'csv' | 'geojson' | 'linked-places' | 'timelinejs-json' | 'timelinejs-csv';
  /** what the file's name ends with, after a dot; no two are alike */
  readonly ending: string;
  readonly mimeType: string;
  readonly build: (story: Story, events: readonly EventIndex[], page: ExportPage) => string;
}

/** All of them, the plainest first. */
export const EXPORTS: readonly Export[] = [
  { id: 'csv', ending: 'csv', mimeType: 'text/csv;charset=utf-8', build: eventsAsCsv },
  { id: 'geojson', ending: 'geojson', mimeType: 'application/geo+json', build: eventsAsGeoJson },
  {
    id: 'linked-places',
    ending: 'jsonld',
    mimeType: 'application/ld+json',
    build: eventsAsLinkedPlaces,
  },
  {
    id: 'timelinejs-json',
    ending: 'timelinejs.json',
    mimeType: 'application/json',
    build: eventsAsTimelineJsJson,
  },
  {
    id: 'timelinejs-csv',
    ending: 'timelinejs.csv',
    mimeType: 'text/csv;charset=utf-8',
    build: eventsAsTimelineJsCsv,
  },
];
