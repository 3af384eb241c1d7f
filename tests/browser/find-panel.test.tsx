import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { ViewState } from '../../src/model/view.ts';
import { utcDay } from '../../src/model/edtf.ts';
import { FindPanel } from '../../src/panels/find/FindPanel.tsx';
import { ShownCount } from '../../src/panels/header/ShownCount.tsx';
import { selectShown } from '../../src/store/story-store.ts';
import { Sheet } from '../../src/ui/Sheet.tsx';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/tokens.css';
import { createSmallStores } from '../fixtures/small-stores.ts';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';

async function openFind(
  change: Partial<ViewState> = {},
  width = 360,
  onChoose: () => void = () => undefined,
) {
  await page.viewport(width, 1200);
  const stores = createSmallStores(change);
  const screen = await render(<FindPanel stores={stores} onChoose={onChoose} />);
  const view = () => stores.story.getState().view;
  const shownCount = () => selectShown(stores.story.getState()).count;
  return { stores, screen, view, shownCount };
}

test('typing hides what does not match, at every letter', async () => {
  const { screen, shownCount } = await openFind();

  await screen.getByLabelText('Find', { exact: true }).fill('vladivostok');

  expect(shownCount()).toBe(1);
  await expect.element(screen.getByText('1 of 7 events shown · 6 hidden')).toBeVisible();
});

test('typing does not fill the history with steps', async () => {
  const { stores, screen } = await openFind();

  await screen.getByLabelText('Find', { exact: true }).fill('treaty');

  expect(stores.story.getState().weight).toBe('adjustment');
});

test('Enter opens the first event found', async () => {
  const { screen, view } = await openFind();
  await screen.getByLabelText('Find', { exact: true }).fill('treaty');

  await userEvent.keyboard('{Enter}');

  expect(view().selected).toBe('treaty-signed');
});

test('what is found is listed, those with the word in their title first', async () => {
  const { screen } = await openFind();
  const found = screen.getByRole('list', { name: 'Events found' });
  expect(found.query()).toBeNull();

  await screen.getByLabelText('Find', { exact: true }).fill('north');

  const titles = () =>
    [...found.element().querySelectorAll('button')].map((hit) => hit.textContent);
  await expect.poll(() => titles().length).toBeGreaterThan(1);
  const inTitle = titles().map((title) => /\bnorth/i.test(title));
  expect(inTitle).toEqual(inTitle.toSorted((a, b) => Number(b) - Number(a)));
});

test('choosing what is found opens it and says so to the page', async () => {
  const onChoose = vi.fn<() => void>();
  const { screen, view } = await openFind({}, 360, onChoose);
  await screen.getByLabelText('Find', { exact: true }).fill('treaty');

  await screen.getByRole('list', { name: 'Events found' }).getByRole('button').first().click();

  expect(view().selected).toBe('treaty-signed');
  expect(onChoose).toHaveBeenCalledOnce();
});

test('the cursor stands in the field as soon as Find is there', async () => {
  const { screen } = await openFind();

  await expect.element(screen.getByLabelText('Find', { exact: true })).toHaveFocus();
});

test('the cursor stands in the field also where Find in a sheet opens again', async () => {
  const stores = createSmallStores();
  const inSheet = (open: boolean) => (
    <Sheet open={open} label="Find" closeLabel="Close" onClose={() => undefined}>
      <FindPanel stores={stores} onChoose={() => undefined} />
    </Sheet>
  );
  const screen = await render(inSheet(false));

  await screen.rerender(inSheet(true));

  await expect.element(screen.getByRole('textbox', { name: 'Find' })).toHaveFocus();
});

test('Clear empties the field and brings the cursor back into it', async () => {
  const { screen } = await openFind();
  const field = screen.getByLabelText('Find', { exact: true });
  await field.fill('treaty');

  await screen.getByRole('button', { name: 'Clear' }).click();

  await expect.element(field).toHaveValue('');
  await expect.element(field).toHaveFocus();
});

test('releasing a kind hides its events', async () => {
  const { screen, shownCount } = await openFind();
  const moves = screen.getByRole('button', { name: 'Military moves' });

  await moves.click();

  await expect.element(moves).toHaveAttribute('aria-pressed', 'false');
  expect(shownCount()).toBe(5);
});

test('releasing a status hides its events', async () => {
  const { screen, shownCount } = await openFind();

  await screen.getByRole('button', { name: 'Prediction' }).click();

  expect(shownCount()).toBe(6);
});

test('an event stays while one of its articles is still shown', async () => {
  const { screen, view, shownCount } = await openFind();

  await screen.getByRole('button', { name: 'Inquisitr' }).click();

  expect(view().filters.articles).toEqual(['B', 'C', 'D', 'E']);
  expect(shownCount()).toBe(6);
});

test('only persons and bodies of the story’s events can be chosen, by name', async () => {
  const { screen } = await openFind();

  const names = [
    ...screen.getByLabelText('Person or body').element().querySelectorAll('option'),
  ].map((option) => option.textContent);

  expect(names).toEqual([
    'Anyone',
    'Eastern Military District',
    'Kim Jong-un',
    'Konstantin Asmolov',
    'Sabrina Singh',
    'UN Security Council',
    'Vladimir Putin',
  ]);
});

test('choosing a place leaves the events that involve it', async () => {
  const { screen, shownCount } = await openFind();

  await screen.getByLabelText('Place').selectOptions('Primorsky region');

  expect(shownCount()).toBe(2);
});

test('the last day of a time window is part of it', async () => {
  const { screen, view, shownCount } = await openFind();

  await screen.getByLabelText('From').fill('2017-04-19');
  await screen.getByLabelText('To', { exact: true }).fill('2024-06-19');

  expect(view().range).toEqual({ fromMs: utcDay(2017, 4, 19), toMs: utcDay(2024, 6, 20) });
  expect(shownCount()).toBe(5);
});

test('days in the wrong order are kept, said, and not applied', async () => {
  const { screen, view } = await openFind({
    range: { fromMs: utcDay(2017, 1, 1), toMs: utcDay(2018, 1, 1) },
  });

  await screen.getByLabelText('From').fill('2019-01-01');

  await expect
    .element(screen.getByText('The first day must not be after the last one.'))
    .toBeVisible();
  expect(view().range).toEqual({ fromMs: utcDay(2017, 1, 1), toMs: utcDay(2018, 1, 1) });
});

test('the switch shows what is not from the articles', async () => {
  const { screen, view } = await openFind();
  const background = screen.getByRole('switch', { name: 'Not from the articles' });

  await background.click();

  await expect.element(background).toBeChecked();
  expect(view().background).toBe(true);
});

test('where nothing matches, the panel says how many are hidden and can show all', async () => {
  const { screen, shownCount } = await openFind();
  await screen.getByLabelText('Find', { exact: true }).fill('nothing like it');
  await expect.element(screen.getByText('No events match. 7 are hidden.')).toBeVisible();

  await screen.getByRole('button', { name: 'Show all' }).click();

  expect(shownCount()).toBe(7);
});

test('the header offers Show all only while something is hidden', async () => {
  const stores = createSmallStores();
  const screen = await render(<ShownCount stores={stores} brief={false} />);
  const showAll = screen.getByRole('button', { name: 'Show all' });
  await expect.element(screen.getByText('7 events')).toBeVisible();
  expect(showAll.query()).toBeNull();

  stores.story.actions.setFilters({ kinds: ['weapons'] });

  await expect.element(screen.getByText('1 of 7 events shown')).toBeVisible();
  await expect.element(showAll).toBeVisible();
});

test('at 320 px the filters need no sideways scrolling', async () => {
  const { screen } = await openFind({}, 320);

  expect(screen.getByRole('region', { name: 'Find and filter events' }).element().scrollWidth).toBe(
    320,
  );
});

test.for(THEMES)('axe finds nothing in the filters in the %s theme', async (theme) => {
  const { stores, screen } = await openFind();
  stores.story.actions.setFilters({ kinds: ['weapons'], query: 'missile' });
  await expect.element(screen.getByText('1 of 7 events shown · 6 hidden')).toBeVisible();

  expect(await accessibilityFaults(screen.container, theme)).toEqual([]);
});
