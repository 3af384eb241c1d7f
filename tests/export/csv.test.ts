import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { eventsAsCsv } from '../../src/export/events-csv.ts';
import type { EventIndex, Story } from '../../src/model/story.ts';
import { awkwardStory, awkwardTexts } from '../fixtures/awkward-story.ts';
import { BOTH_STORIES } from '../fixtures/both-stories.ts';
import { EXPORT_PAGE, everyEvent } from '../fixtures/export-page.ts';
import { madeStory, smallStory } from '../fixtures/made-story.ts';

function rowsOf(story: Story, events: readonly EventIndex[] = everyEvent(story)) {
  const read = Papa.parse<Record<string, string>>(eventsAsCsv(story, events, EXPORT_PAGE), {
    header: true,
    skipEmptyLines: 'greedy',
    newline: '\r\n',
  });
  expect(read.errors).toEqual([]);
  return read.data;
}
/** What a reader who knows the rule makes of a cell. */
const withoutGuard = (cell = '') => cell.replace(/^'(?='*\s*[=+\-@＝＋－＠])/, '');

describe.each(BOTH_STORIES)('the table of $name', ({ story }) => {
  test('has each event once, in order', () => {
    expect(rowsOf(story).map((row) => row['id'])).toEqual(story.events.map(({ id }) => id));
  });

  test('says of each event how sure it is, and why', () => {
    const said = rowsOf(story).map((row) => [row['status'], row['status_why']]);

    expect(said).toEqual(
      story.events.map((event) => [EXPORT_PAGE.words.statuses[event.status], event.statusWhy]),
    );
  });

  test('keeps the vagueness of each date', () => {
    expect(rowsOf(story).map((row) => row['edtf'])).toEqual(
      story.events.map(({ date }) => date.edtf),
    );
  });

  test('carries licence and story in each row', () => {
    const carried = new Set(rowsOf(story).map((row) => `${row['licence']}: ${row['story']}`));

    expect([...carried]).toEqual([
      `CC BY 4.0: ${story.info.title}, version ${story.info.version}. Tumen contributors, CC BY 4.0.`,
    ]);
  });
});

test('the table begins with a byte order mark and ends its lines as RFC 4180 says', () => {
  const text = eventsAsCsv(smallStory(), [0], EXPORT_PAGE);

  expect(text).toMatch(/^\uFEFFid,title,[^\n]*\r\n[^]*\r\n$/);
});

test('only what is shown is taken away', () => {
  const story = smallStory();

  expect(rowsOf(story, [2, 0]).map((row) => row['id'])).toEqual([
    story.events[2]?.id,
    story.events[0]?.id,
  ]);
});

test('a range has its first and its last day, both included', () => {
  const story = madeStory([{ id: 'days', edtf: '2023-09~/2024-06-14~' }]);

  expect(rowsOf(story)[0]).toMatchObject({ start: '2023-09-01', end: '2024-06-14' });
});

test('an open end stays empty', () => {
  const story = madeStory([{ id: 'open', edtf: '2024-06-14/..' }]);

  expect(rowsOf(story)[0]).toMatchObject({ start: '2024-06-14', end: '' });
});

test.each([
  ['un-headquarters', { latitude: '40.7494', longitude: '-73.9681', place_precision: 'point' }],
  ['vladivostok', { latitude: '43.1056', place_precision: 'radius 15 km' }],
  ['primorsky-region', { latitude: '', longitude: '', place_precision: 'area' }],
])('%s stands in the table no more exactly than it is known', (place, cells) => {
  const story = madeStory([
    { id: 'there', edtf: '2017-04-19', places: [{ place, role: 'at', plot: true }] },
  ]);

  expect(rowsOf(story)[0]).toMatchObject(cells);
});

test('a place that is not marked on the map is named, without coordinates', () => {
  const story = madeStory([
    {
      id: 'about',
      edtf: '2017-04-19',
      places: [{ place: 'vladivostok', role: 'about', plot: false }],
    },
  ]);

  expect(rowsOf(story)[0]).toMatchObject({
    place: 'Concerns: Vladivostok',
    latitude: '',
    place_precision: 'none',
  });
});

test('an event without a place is kept', () => {
  const story = madeStory([{ id: 'nowhere', edtf: '2017-04-19' }]);

  expect(rowsOf(story)[0]).toMatchObject({ id: 'nowhere', place: '', place_precision: 'none' });
});

test('any text comes back as it was, but for an apostrophe before what looks like a formula', () => {
  fc.assert(
    fc.property(awkwardTexts, (texts) => {
      const [row] = rowsOf(awkwardStory(texts));

      expect({
        title: withoutGuard(row?.['title']),
        summary: withoutGuard(row?.['summary']),
        statusWhy: withoutGuard(row?.['status_why']),
      }).toEqual({ title: texts.title, summary: texts.summary, statusWhy: texts.statusWhy });
    }),
  );
});

test('no text is run as a formula', () => {
  fc.assert(
    fc.property(awkwardTexts, (texts) => {
      for (const cell of Object.values(rowsOf(awkwardStory(texts))[0] ?? {}))
        expect(cell).not.toMatch(/^\s*[=+@＝＋－＠-](?!\d+(\.\d+)?$)/);
    }),
  );
});
