import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { AboutNotes, Study } from '../../src/model/study.ts';
import { AboutPanel } from '../../src/panels/about/AboutPanel.tsx';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/tokens.css';
import { createSmallStores } from '../fixtures/small-stores.ts';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';

afterEach(() => vi.restoreAllMocks());

const NOTES: AboutNotes = {
  sections: [
    { id: 'what', title: 'What this story is', paragraphs: ['A small story.'], list: [] },
    {
      id: 'dates',
      title: 'How a date is decided',
      paragraphs: ['One article says “last Saturday”.'],
      list: ['See https://school.example/dates, step by step.', 'A wide date stays wide.'],
    },
  ],
  hedging: { method: 'We count.', words: ['may', 'might'], limits: 'The list cannot read.' },
  contact: null,
};

/** About of the small story, on a screen of that width, with what its editors wrote. */
async function openAbout(about: AboutNotes | null = NOTES, width = 1200) {
  await page.viewport(width, 700);
  const stores = createSmallStores({ mode: 'about', selected: 'treaty-signed' });
  const study: Study = {
    chapters: [],
    claims: [],
    accounts: [],
    exercises: [],
    about,
    lessons: null,
  };
  return render(<AboutPanel stores={stores} study={study} />);
}

test('the contents list every part in the order of reading', async () => {
  const screen = await openAbout();

  const listed = [...screen.container.querySelectorAll('nav button')].map((b) => b.textContent);
  const headings = [...screen.container.querySelectorAll('section section > h2')].map(
    (heading) => heading.textContent,
  );

  expect(listed).toEqual(headings);
  expect(headings).toEqual(
    expect.arrayContaining([
      'What this story is',
      'What the signs mean',
      'How to report a mistake',
    ]),
  );
});

test('a line of the contents brings its heading into sight and moves the focus there', async () => {
  const screen = await openAbout();

  await screen.getByRole('button', { name: 'How to report a mistake' }).click();

  const heading = screen.getByRole('heading', { name: 'How to report a mistake' });
  await expect.element(heading).toHaveFocus();
  await expect.element(heading).toBeInViewport();
});

test('headings go down one step at a time', async () => {
  const screen = await openAbout();

  const levels = [...screen.container.querySelectorAll('h1, h2, h3, h4')].map((heading) =>
    Number(heading.tagName.slice(1)),
  );

  expect(levels.every((level, i) => level <= (levels[i - 1] ?? 2) + 1 && level >= 2)).toBe(true);
});

test('each status has its meaning, and each article its share of careful words', async () => {
  const screen = await openAbout();

  await expect
    .element(screen.getByRole('row', { name: /Disputed A named party denies it/ }))
    .toBeVisible();
  await expect
    .element(screen.getByRole('row', { name: /Article E productiveclue\.com 1\.00/ }))
    .toBeVisible();
});

test('the counts of outside sources come from the events', async () => {
  const screen = await openAbout();
  const rows = [...screen.container.querySelectorAll('tr')].map((row) =>
    [...row.cells].map((cell) => cell.textContent),
  );
  const story = createSmallStores().story.getState().story;
  const confirming = story.events
    .filter((event) => event.layer === 'story')
    .flatMap((event) => event.outside.filter((source) => source.bears === 'confirms'));

  expect(rows.find(([first]) => first === 'Confirms it')?.[1]).toBe(String(confirming.length));
});

test('an article’s own words are in serif, and an address can be followed', async () => {
  const screen = await openAbout();

  const theirs = screen.getByText('“last Saturday”').element();

  expect(getComputedStyle(theirs).fontFamily).toContain('Serif');
  expect(
    screen
      .getByRole('link', { name: 'https://school.example/dates' })
      .element()
      .getAttribute('rel'),
  ).toBe('noreferrer');
});

test('a copied report names the story, the chosen event and the address at which it is seen', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const screen = await openAbout();

  await screen.getByRole('button', { name: 'Copy the report' }).click();

  expect(write.mock.calls[0]?.[0]).toMatch(
    /Story: A small story, version 1[^]*Event: Putin and Kim sign a treaty in Pyongyang[^]*#v=1&event=treaty-signed[^]*What is wrong:/,
  );
});

test('where the story names nobody for reports, the reader hears who is meant', async () => {
  const screen = await openAbout();

  await expect
    .element(screen.getByText('Give yours to whoever runs this copy of the page'))
    .toBeVisible();
});

test('where the story names an address for reports, it is a link', async () => {
  const screen = await openAbout({ ...NOTES, contact: 'mailto:news@school.example' });

  const link = screen.getByRole('link', { name: 'news@school.example' }).element();

  expect(link.getAttribute('href')).toBe('mailto:news@school.example');
});

test('a story without notes still has signs, counts, the report and the keys', async () => {
  const screen = await openAbout(null);

  const headings = [...screen.container.querySelectorAll('section section > h2')].map(
    (heading) => heading.textContent,
  );

  expect(headings).toEqual([
    'What the signs mean',
    'How many careful words an article uses',
    'Outside sources, counted',
    'How to report a mistake',
    'Keyboard shortcuts',
    'Version and licence of this story',
  ]);
});

test('a line of text has at most about 65 characters', async () => {
  const long = 'The ferry left at dawn with three people and a dog on board. '.repeat(6);
  const screen = await openAbout({
    ...NOTES,
    sections: [{ id: 'long', title: 'Long', paragraphs: [long], list: [] }],
  });
  const text = screen.getByText(/^The ferry left/).element();
  const lines = text.getBoundingClientRect().height / parseFloat(getComputedStyle(text).lineHeight);

  expect(long.length / lines).toBeLessThanOrEqual(68);
});

test('on a phone nothing goes over the edge', async () => {
  await openAbout(NOTES, 390);

  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});

test.for(THEMES)('axe finds nothing in the %s theme', async (theme) => {
  const screen = await openAbout();

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});
