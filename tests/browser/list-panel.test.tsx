import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { ViewState } from '../../src/model/view.ts';
import { EventList } from '../../src/panels/list/EventList.tsx';
import { ListPanel } from '../../src/panels/list/ListPanel.tsx';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/tokens.css';
import { createSmallStores } from '../fixtures/small-stores.ts';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';

async function openTable(change: Partial<ViewState> = {}) {
  await page.viewport(1000, 1000);
  const stores = createSmallStores(change);
  const screen = await render(
    <div style={{ height: 960 }}>
      <ListPanel stores={stores} />
    </div>,
  );
  const titles = () =>
    [...screen.container.querySelectorAll('tbody th button')].map((button) => button.textContent);
  const rowOf = (title: string) => screen.getByRole('row', { name: title });
  return { stores, screen, titles, rowOf };
}

async function openArc(change: Partial<ViewState> = {}) {
  await page.viewport(390, 1200);
  const stores = createSmallStores(change);
  const screen = await render(<EventList stores={stores} />);
  const rows = () => [...screen.container.querySelectorAll('li')].map((row) => row.textContent);
  return { stores, screen, rows };
}

test('the table starts in order of time', async () => {
  const { titles } = await openTable();

  expect([titles()[0], titles().at(-1)]).toEqual([
    'A North Korean missile fails just after launch',
    'The Pentagon says 10,000 North Korean soldiers are in Russia',
  ]);
});

test('pressing a column’s head twice turns its order round', async () => {
  const { screen, titles } = await openTable();
  const head = screen.getByRole('button', { name: 'Event' });

  await head.click();
  await head.click();

  expect(titles()).toEqual(titles().toSorted().toReversed());
  await expect
    .element(screen.getByRole('columnheader', { name: 'Event' }))
    .toHaveAttribute('aria-sort', 'descending');
});

test('the order of how sure runs from confirmed to prediction', async () => {
  const { screen, titles } = await openTable();

  await screen.getByRole('button', { name: 'How sure' }).click();

  expect(titles().at(-1)).toBe('An expert predicts a radioactive cloud over Vladivostok');
});

test('a row tells date, place, kind, how sure, and which articles', async () => {
  const { rowOf } = await openTable();

  expect(rowOf('Articles report trains').element().textContent).toMatch(
    /About 13 to 20 April 2017.*Khabarovsk railway station.*Military moves.*Disputed.*Article A.*Article B.*Article C/,
  );
});

test('a click anywhere in a row opens its card', async () => {
  const { stores, rowOf } = await openTable();

  await rowOf('The Pentagon says')
    .getByText('On the record', { exact: true })
    .click({ force: true });

  expect(stores.story.getState().view.selected).toBe('pentagon-10000-troops');
});

test('Enter on a title opens its card and marks the row', async () => {
  const { screen } = await openTable();
  const title = screen.getByRole('button', { name: 'Putin and Kim sign a treaty' });

  title.element().focus();
  await userEvent.keyboard('{Enter}');

  await expect.element(title).toHaveAttribute('aria-current', 'true');
});

test('background events are in the table only when switched on, and say what they are', async () => {
  const { stores, titles, rowOf } = await openTable();
  const before = titles().length;

  stores.story.actions.setBackground(true);

  await expect
    .element(rowOf('Putin and Kim meet in Vladivostok').getByText('Not from the articles'))
    .toBeVisible();
  expect(titles().length - before).toBe(1);
});

test('the row under the pointer is previewed on the other panels', async () => {
  const { stores, rowOf } = await openTable();

  await rowOf('The Pentagon says').hover({ force: true });

  await expect.poll(() => stores.pointer.getState()).toEqual({ hovered: 7, source: 'list' });
});

test('an event previewed on the map lights up in the table', async () => {
  const { stores, rowOf } = await openTable();

  stores.pointer.hover(7, 'map');

  await expect.element(rowOf('The Pentagon says')).toHaveAttribute('data-hovered');
});

test('a table opened by a link shows the linked event’s row', async () => {
  await page.viewport(1000, 300);
  const stores = createSmallStores({ selected: 'pentagon-10000-troops' });
  const screen = await render(
    <div style={{ height: 280 }}>
      <ListPanel stores={stores} />
    </div>,
  );

  await expect
    .element(screen.getByRole('row', { name: 'The Pentagon says' }))
    .toBeInViewport({ ratio: 0.9 });
});

test('where no event matches, one button shows all again', async () => {
  const { stores, screen, titles } = await openTable();
  stores.story.actions.setFilters({ query: 'no such word' });
  await expect.element(screen.getByText('No events match. 7 are hidden.')).toBeVisible();

  await screen.getByRole('button', { name: 'Show all' }).click();

  expect(titles()).toHaveLength(7);
});

test('the articles stand in a table of their own, with how we know when they were written', async () => {
  const { screen } = await openTable();
  const articles = screen.getByRole('table', { name: 'The five articles' });

  await expect.element(articles).toBeVisible();
  expect(articles.getByRole('row', { name: 'chinanews.net' }).element().textContent).toMatch(
    /chinanews\.net.*none printed.*28 Sep 2022: does not fit\. .*April 2017/,
  );
});

test('on a narrow screen the long silences stand between the events', async () => {
  const { rows } = await openArc();

  expect(rows().filter((row) => row?.includes('no events in these 5 articles'))).toEqual([
    '7 years 2 months · no events in these 5 articles',
    '4 months · no events in these 5 articles',
  ]);
});

test('a hidden event never turns into a longer silence', async () => {
  const { stores, rows } = await openArc();

  stores.story.actions.setFilters({ kinds: ['weapons', 'statement'] });

  await expect.poll(() => rows().filter((row) => row?.includes('no events'))).toHaveLength(2);
});

test('a row on a narrow screen gives date, title, place, how sure, and letters', async () => {
  const { rows } = await openArc();

  expect(rows()[0]).toMatch(
    /^16 Apr 2017.*A North Korean missile fails.*Sinpo · Confirmed elsewhere · A$/,
  );
});

test('rows on a narrow screen are high enough for a thumb', async () => {
  const { screen } = await openArc();

  const heights = [...screen.container.querySelectorAll('li button')].map(
    (row) => row.clientHeight,
  );

  expect(Math.min(...heights)).toBeGreaterThanOrEqual(64);
});

test('tapping a row on a narrow screen opens its card', async () => {
  const { stores, screen } = await openArc();

  await screen.getByRole('button', { name: 'The Pentagon says' }).click();

  expect(stores.story.getState().view.selected).toBe('pentagon-10000-troops');
});

test('at 320 px neither list needs sideways scrolling', async () => {
  await page.viewport(320, 900);
  const stores = createSmallStores({ background: true });
  const screen = await render(
    <>
      <EventList stores={stores} />
      <ListPanel stores={stores} />
    </>,
  );

  expect([...screen.container.querySelectorAll('section')].map((list) => list.scrollWidth)).toEqual(
    [320, 320],
  );
});

test.for(THEMES)('axe finds nothing in the table in the %s theme', async (theme) => {
  const { screen } = await openTable({ background: true });

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});

test.for(THEMES)('axe finds nothing in the narrow list in the %s theme', async (theme) => {
  const { screen } = await openArc({ background: true });

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});
