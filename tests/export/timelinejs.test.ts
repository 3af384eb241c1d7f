import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { eventsAsTimelineJsCsv } from '../../src/export/events-timelinejs-csv.ts';
import { eventsAsTimelineJsJson } from '../../src/export/events-timelinejs-json.ts';
import { dateInWords } from '../../src/model/date-words.ts';
import type { Story } from '../../src/model/story.ts';
import { awkwardStory, awkwardTexts } from '../fixtures/awkward-story.ts';
import { BOTH_STORIES } from '../fixtures/both-stories.ts';
import { EXPORT_PAGE, everyEvent } from '../fixtures/export-page.ts';
import { madeStory } from '../fixtures/made-story.ts';

interface Slides {
  readonly title: { readonly text: { readonly headline: string; readonly text: string } };
  readonly events: readonly {
    readonly unique_id: string;
    readonly display_date: string;
    readonly text: { readonly headline: string; readonly text: string };
  }[];
}
const slidesOf = (story: Story) =>
  JSON.parse(eventsAsTimelineJsJson(story, everyEvent(story), EXPORT_PAGE)) as Slides;

function rowsOf(story: Story) {
  const text = eventsAsTimelineJsCsv(story, everyEvent(story), EXPORT_PAGE);
  const read = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    newline: '\r\n',
  });
  expect(read.errors).toEqual([]);
  return read.data;
}

describe.each(BOTH_STORIES)('the slides of $name', ({ story }) => {
  test('hold each event once, in order', () => {
    expect(slidesOf(story).events.map((slide) => slide.unique_id)).toEqual(
      story.events.map(({ id }) => id),
    );
  });

  test('say each date in words', () => {
    expect(slidesOf(story).events.map((slide) => slide.display_date)).toEqual(
      story.events.map(({ when }) => dateInWords(when)),
    );
  });

  test('begin each text with how sure it is', () => {
    slidesOf(story).events.forEach((slide, i) => {
      const status = story.events[i]?.status ?? 'confirmed';

      expect(slide.text.text).toMatch(`<strong>${EXPORT_PAGE.words.statuses[status]}.</strong>`);
    });
  });

  test('credit the story on the first slide', () => {
    expect(slidesOf(story).title.text).toMatchObject({
      headline: story.info.title,
      text: expect.stringContaining(EXPORT_PAGE.words.credit(story.info)),
    });
  });

  test('are the same as a table', () => {
    const texts = slidesOf(story).events.map(({ text, display_date: date }) => [
      date,
      text.headline,
      text.text,
    ]);
    const [title, ...rows] = rowsOf(story);

    expect(title).toMatchObject({ Type: 'title', Year: '' });
    expect(rows.map((row) => [row['Display Date'], row['Headline'], row['Text']])).toEqual(texts);
  });
});

test('an event that is not from the articles says so', () => {
  const story = madeStory(
    [{ id: 'told', edtf: '2017-04-18' }],
    [{ id: 'behind', edtf: '2017-04-19' }],
  );
  const saying = slidesOf(story).events.filter(({ text }) =>
    text.text.includes(EXPORT_PAGE.words.layers.background),
  );

  expect(saying.map((slide) => slide.unique_id)).toEqual(['behind']);
});

test('no text becomes a tag, an attribute or a formula', () => {
  fc.assert(
    fc.property(awkwardTexts, (texts) => {
      const story = awkwardStory(texts);
      const headline = slidesOf(story).events[0]?.text.headline;

      expect(headline).not.toMatch(/[<>"']|^\s*[=+\-@＝＋－＠]/);
      expect(rowsOf(story)[1]?.['Headline']).toBe(headline);
    }),
  );
});
