import '@knight-lab/timelinejs/dist/css/timeline.css';
import scriptAddress from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventsAsTimelineJsCsv } from '../../src/export/events-timelinejs-csv.ts';
import { eventsAsTimelineJsJson } from '../../src/export/events-timelinejs-json.ts';
import type { StoryFiles } from '../../src/model/parse-rows.ts';
import { parseStory } from '../../src/model/parse-story.ts';
import type { Story } from '../../src/model/story.ts';
import { EXPORT_PAGE, everyEvent } from '../fixtures/export-page.ts';
import { madeStory, smallStory } from '../fixtures/made-story.ts';

interface Timelines {
  readonly Timeline: new (
    holder: HTMLElement,
    data: unknown,
    options: { font: null },
  ) => { readonly config: { readonly messages: { readonly errors: unknown[] } } | null };
}
declare const TL: Timelines;

const DATA = import.meta.glob<string>(
  '../../data/{story,articles,actors,places,shapes,events,background}.json',
  { query: '?raw', import: 'default', eager: true },
);
let holder: HTMLElement;

beforeAll(async () => {
  const script = document.createElement('script');
  script.src = scriptAddress;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
});
afterEach(() => holder.remove());

function show(data: unknown) {
  holder = document.createElement('div');
  holder.style.width = '1000px';
  holder.style.height = '600px';
  document.body.append(holder);
  return new TL.Timeline(holder, data, { font: null });
}
const asJson = (story: Story) =>
  JSON.parse(eventsAsTimelineJsJson(story, everyEvent(story), EXPORT_PAGE)) as unknown;
/** The address of the table as a file; TimelineJS tells a table by the ending. */
function asCsv(story: Story): string {
  const file = new Blob([eventsAsTimelineJsCsv(story, everyEvent(story), EXPORT_PAGE)]);
  return `${URL.createObjectURL(file)}#events.csv`;
}
const textsOf = (selector: string) =>
  [...holder.querySelectorAll(selector)].map((element) => element.textContent);
const headlines = () => textsOf('.tl-slide .tl-headline');
const wanted = (story: Story) => [story.info.title, ...story.events.map(({ title }) => title)];

function realStory(): Story {
  const files = Object.entries(DATA).map(([path, text]) => [path.split('/').at(-1), { text }]);
  const parsed = parseStory(Object.fromEntries(files) as StoryFiles);
  if (!parsed.readable) throw new Error(JSON.stringify(parsed.faults));
  return parsed.story;
}

describe.each([
  { form: 'JSON', data: asJson },
  { form: 'a table', data: asCsv },
])('TimelineJS, given $form', ({ data }) => {
  test.each([
    { name: 'the real story', story: realStory() },
    { name: 'the small story', story: smallStory() },
  ])('shows every headline of $name once', async ({ story }) => {
    show(data(story));

    await expect.poll(() => headlines().toSorted()).toEqual(wanted(story).toSorted());
  });

  test('begins with the story’s title', async () => {
    const story = smallStory();

    show(data(story));

    await expect.poll(() => headlines()[0]).toBe(story.info.title);
  });

  test('says a vague date in words', async () => {
    show(data(madeStory([{ id: 'vague', edtf: '2023-09~/2024-06-14~' }])));

    await expect
      .poll(() => textsOf('.tl-slide .tl-headline-date'))
      .toContain('About September 2023 to 14 June 2024');
  });

  test('shows an awkward text as it is and runs nothing in it', async () => {
    const title = '=<img src=x onerror="document.title=1">, "שלום" & 🚂';
    show(data(madeStory([{ id: 'awkward', edtf: '2017-04-02~', title }])));

    await expect.poll(headlines).toContain(title);
    expect(holder.querySelector('img')).toBeNull();
  });

  test('asks no other host for anything', async () => {
    const story = smallStory();
    show(data(story));
    await expect.poll(headlines).toHaveLength(wanted(story).length);

    const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);

    expect([...new Set(hosts)]).toEqual([location.origin]);
  });
});
