import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Study } from '../../src/model/study.ts';
import type { ViewState } from '../../src/model/view.ts';
import { CompareBar } from '../../src/modes/compare/CompareBar.tsx';
import { ComparePanel } from '../../src/panels/compare/ComparePanel.tsx';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/tokens.css';
import { smallStudy } from '../fixtures/small-claims.ts';
import { createSmallStores } from '../fixtures/small-stores.ts';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';

async function openTable(change: Partial<ViewState> = {}, study: Study = smallStudy) {
  await page.viewport(1000, 900);
  const stores = createSmallStores({ mode: 'compare', ...change });
  const screen = await render(
    <>
      <CompareBar stores={stores} />
      <ComparePanel stores={stores} study={study} isNarrow={false} />
    </>,
  );
  const claim = (text: string) => screen.getByRole('button', { name: text });
  const row = (text: string) => screen.getByRole('row', { name: text });
  const reports = () => screen.getByRole('list', { name: 'Reports side by side' });
  return { stores, screen, claim, row, reports, view: () => stores.story.getState().view };
}

async function openNarrow(change: Partial<ViewState> = {}, width = 390) {
  await page.viewport(width, 844);
  const stores = createSmallStores({ mode: 'compare', selected: null, ...change });
  const screen = await render(
    <>
      <CompareBar stores={stores} />
      <ComparePanel stores={stores} study={smallStudy} isNarrow />
    </>,
  );
  const title = () => screen.getByRole('heading', { level: 2 });
  return { stores, screen, title, view: () => stores.story.getState().view };
}

const textOf = (element: Element) => element.textContent;

test('a row says in words what each article does with the claim', async () => {
  const { row } = await openTable();

  const cells = [...row('Three trains were on their way.').element().querySelectorAll('td')];

  expect(cells.map(textOf)).toEqual(['Differs', 'Differs', 'States', 'Silent', 'Silent']);
});

test('the five stances are drawn in five ways', async () => {
  const { screen } = await openTable();
  const key = screen.getByRole('list', { name: 'What an article can do with a claim' }).element();

  const drawn = [...key.querySelectorAll('svg')].map((glyph) => glyph.innerHTML);

  expect(new Set(drawn).size).toBe(5);
});

test('one button opens what half-filled, hollow, crossed and dashed signs mean', async () => {
  const { screen } = await openTable();
  const meaning = screen.getByText('A named person or office said it.');
  await expect.element(meaning).not.toBeVisible();

  await screen.getByRole('button', { name: 'What the signs mean' }).click();

  await expect.element(meaning).toBeVisible();
});

test('the table says in one line what it is for', async () => {
  const { screen } = await openTable();

  await expect
    .element(screen.getByRole('table'))
    .toHaveAccessibleDescription(/^5 articles, 5 claims\. Choose a claim/);
});

test('a bracket joins the articles that likely have one witness', async () => {
  const { screen } = await openTable();
  const words = screen.getByText('likely one witness: Daily Mail, 20 April 2017');

  expect(words.element().closest('th')?.colSpan).toBe(3);
});

test('the heads say which date is printed, and that one does not fit', async () => {
  const { row } = await openTable();

  expect(row('Printed date').element().textContent).toMatch(
    /none printed.*none printed.*Wed, 28 Sep 2022 does not fit/,
  );
});

test('one button opens how we know, what it reads like, and where it comes from', async () => {
  const { screen, row } = await openTable();

  await screen.getByRole('button', { name: 'More about the articles' }).click();

  await expect.element(row('Author')).toHaveTextContent('M M Alam');
  await expect.element(row('How we know')).toHaveTextContent('It names the days of that week.');
  await expect.element(row('Reads like')).toBeVisible();
  await expect.element(row('Likely comes from')).toHaveTextContent('Daily Mail, 20 June 2024');
});

test('opening a claim shows the reports, the deciding words marked', async () => {
  const { claim, reports } = await openTable();

  await claim('Three trains were on their way.').click();

  const marks = [...reports().element().querySelectorAll('mark')].map(textOf);
  expect(marks).toEqual(['a train', 'trains', 'without a number', 'one of the three trains']);
});

test('a report says first who speaks, then the words and where they stand', async () => {
  const { reports } = await openTable({ claim: 'three-trains' });

  const items = [...reports().element().querySelectorAll('li')].map(textOf);

  expect(items[2]).toMatch(
    /chinanews\.net · printed date: Wed, 28 Sep 2022 \(does not fit\).*States.*“one of the three trains being sent to the frontier”.*\(paragraphs 15, 20\)/,
  );
  expect(items[4]).toMatch(/Article E.*Silent$/);
});

test('our reading of the difference stands below the reports', async () => {
  const { screen } = await openTable({ claim: 'three-trains' });

  await expect
    .element(screen.getByText('The film shows one train.'))
    .toHaveTextContent(/^Our reading: The film shows one train/);
});

test('reports that likely go back to one source are to be counted once', async () => {
  const { screen } = await openTable({ claim: 'three-trains' });

  await expect
    .element(screen.getByText(/Count them once/))
    .toHaveTextContent(
      'A, B and C likely go back to one source (Daily Mail, 20 April 2017). Count them once.',
    );
});

test('a link to a claim alone selects its event, as no choice by hand', async () => {
  const { stores } = await openTable({ claim: 'three-trains', selected: null });

  await expect
    .poll(() => stores.story.getState())
    .toMatchObject({ view: { selected: 'trains-toward-border' }, reveals: 0, weight: 'arrival' });
});

test('opening a claim selects its event and marks all rows on it', async () => {
  const { claim, view, screen } = await openTable({ selected: null });

  await claim('People noticed trains.').click();

  expect([view().claim, view().selected]).toEqual(['trains-noticed', 'trains-toward-border']);
  const marked = screen.container.querySelectorAll('[data-claim][data-selected]');
  expect(marked).toHaveLength(3);
});

test('Enter on an open claim closes it', async () => {
  const { claim, view } = await openTable({ claim: 'three-trains' });
  claim('Three trains were on their way.').element().focus();

  await userEvent.keyboard('{Enter}');

  expect(view().claim).toBeNull();
  await expect
    .element(claim('Three trains were on their way.'))
    .toHaveAttribute('aria-expanded', 'false');
});

test('one button leads to the event on timeline and map', async () => {
  const { screen, view } = await openTable({ claim: 'three-trains' });

  await screen.getByRole('button', { name: 'Show on timeline and map' }).click();

  expect(view().mode).toBe('explore');
});

test('the way of counting hedging words is one press away', async () => {
  const { screen, view } = await openTable();

  await screen.getByRole('button', { name: 'How we count' }).click();

  expect(view().mode).toBe('about');
});

test('the row under the pointer is previewed on the other panels', async () => {
  const { stores, row } = await openTable();
  const index = stores.story.getState().story.indexOf.get('pentagon-10000-troops');

  await row('About 10,000').hover({ force: true });

  await expect.poll(() => stores.pointer.getState()).toEqual({ hovered: index, source: 'list' });
});

test('an event previewed on the map lights up all its claims', async () => {
  const { stores, screen } = await openTable();
  const index = stores.story.getState().story.indexOf.get('trains-toward-border') ?? null;

  stores.pointer.hover(index, 'map');

  expect(screen.container.querySelectorAll('[data-claim][data-hovered]')).toHaveLength(3);
});

test('an event selected elsewhere brings its first claim into sight', async () => {
  const { stores, row } = await openTable();
  await page.viewport(1000, 320);

  stores.story.actions.select('pentagon-10000-troops');

  await expect.element(row('About 10,000')).toBeInViewport({ ratio: 0.9 });
});

test('closing a claim moves nothing', async () => {
  const { claim } = await openTable({ claim: 'trains-noticed', selected: 'trains-toward-border' });
  await page.viewport(1000, 320);
  window.scrollTo(0, document.body.scrollHeight);
  const before = window.scrollY;

  claim('People noticed trains.')
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  const furthest = document.documentElement.scrollHeight - window.innerHeight;
  expect(window.scrollY).toBe(Math.min(before, furthest));
});

test('claims on hidden events are left out and counted, and one button shows them again', async () => {
  const { stores, screen, claim } = await openTable();
  stores.story.actions.setFilters({ kinds: ['statement'] });
  await expect.element(screen.getByText('4 claims hidden by the filters.')).toBeVisible();

  await screen.getByRole('button', { name: 'Show all' }).click();

  await expect.element(claim('Three trains were on their way.')).toBeVisible();
});

test('a claim of a link that is not there is said, and the table stands', async () => {
  const { screen, claim } = await openTable({ claim: 'a-lost-claim' });

  await expect.element(screen.getByText('That claim is not in this version.')).toBeVisible();
  await expect.element(claim('Three trains were on their way.')).toBeVisible();
});

test('a story without claims says so', async () => {
  const { screen } = await openTable({}, { ...smallStudy, claims: [] });

  await expect.element(screen.getByText('This story brings no claims to compare.')).toBeVisible();
});

test('hiding the publishers hides all that tells them, and the letters stay', async () => {
  const { stores, screen, reports } = await openTable({ claim: 'three-trains' });

  await screen.getByRole('switch', { name: 'Hide publishers' }).click();

  const text = screen.container.textContent ?? '';
  const told = stores.story
    .getState()
    .story.articles.flatMap(({ publisher, author, printedDate }) => [
      publisher.name,
      author,
      printedDate?.text,
    ])
    .filter((name) => name && text.includes(name));
  expect(told).toEqual([]);
  expect(text).not.toMatch(/Daily Mail|Really written/);
  await expect.element(reports().getByText('Article A')).toBeInTheDocument();
});

test('the family tree is one press away, and its bar has no switch for publishers', async () => {
  const { screen, view } = await openTable();

  await screen.getByRole('radio', { name: 'The family tree' }).click();

  expect(view().accounts).toBe('lineage');
  await expect.element(screen.getByRole('switch')).not.toBeInTheDocument();
});

test('the table needs no sideways scrolling on an upright tablet', async () => {
  const { screen } = await openTable({ claim: 'three-trains' });

  await page.viewport(760, 1100);

  const table = screen.container.querySelector('table');
  expect(table?.scrollWidth).toBeLessThanOrEqual(760);
  expect(document.documentElement.scrollWidth).toBe(760);
});

test('a narrow screen shows one claim, its chapter and where it stands among the others', async () => {
  const { screen, title } = await openNarrow({ claim: 'armour-aboard' });

  await expect.element(title()).toHaveTextContent('Armoured vehicles were on a train.');
  await expect.element(screen.getByText('Claim 2 of 5')).toBeVisible();
  await expect
    .element(screen.getByText('Were troops really moving to the border?').first())
    .toBeInTheDocument();
});

test('a narrow screen goes to the next claim and selects its event', async () => {
  const { screen, title, view } = await openNarrow({ claim: 'trains-noticed' });

  await screen.getByRole('button', { name: 'Next claim' }).click();

  await expect.element(title()).toHaveTextContent('The missile exploded just after launch.');
  expect(view().selected).toBe('failed-missile-test');
});

test('a narrow screen goes straight to a chosen claim', async () => {
  const { screen, title } = await openNarrow();

  await screen.getByLabelText('Go to a claim').selectOptions('ten-thousand');

  await expect.element(title()).toHaveTextContent('About 10,000 North Korean soldiers');
});

test('a narrow screen says what the signs mean below the claim', async () => {
  const { screen } = await openNarrow();

  await expect.element(screen.getByText('A named person or office said it.')).toBeVisible();
});

test('before the first claim there is no other', async () => {
  const { screen } = await openNarrow();

  await expect
    .element(screen.getByRole('button', { name: 'Previous claim' }))
    .toHaveAttribute('aria-disabled', 'true');
});

test.for([320, 390])('at %i px one claim needs no sideways scrolling', async (width) => {
  const { screen } = await openNarrow({ claim: 'three-trains' }, width);

  await expect.element(screen.getByText('Claim 1 of 5')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBe(width);
});

test.for(THEMES)('axe finds nothing in the table in the %s theme', async (theme) => {
  const { screen } = await openTable({ claim: 'three-trains' });

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});

test.for(THEMES)('axe finds nothing in one claim in the %s theme', async (theme) => {
  const { screen } = await openNarrow({ claim: 'three-trains' });

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});
