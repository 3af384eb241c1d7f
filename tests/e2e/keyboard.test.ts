import { describe, expect } from 'vitest';
import { titleOf } from './known-events.ts';
import { test } from './reader.ts';
import { isRinged, seeFocus, type FocusSight } from './sight.ts';
import type { Visit } from './visit.ts';

const parade = titleOf('day-of-the-sun-parade');
const failedTest = titleOf('failed-missile-test');
const carrier = titleOf('carl-vinson-ordered-toward-korea');
const choe = titleOf('choe-departs-for-russia');

const press = async (visit: Visit, ...keys: readonly string[]) => {
  for (const key of keys) await visit.page.keyboard.press(key);
};
const focusedName = async (visit: Visit) => (await seeFocus(visit.page))?.name ?? '';

const shortcuts = (visit: Visit) => visit.page.getByRole('dialog', { name: 'Keyboard shortcuts' });

/** Presses Tab until the focus is on something whose name begins so. */
async function tabTo(visit: Visit, name: string): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await visit.page.keyboard.press('Tab');
    if ((await focusedName(visit)).startsWith(name)) return;
  }
  throw new Error(`The Tab key does not reach “${name}”.`);
}

/** Every stop of the Tab key, until it leaves the page. */
async function tabThrough(visit: Visit): Promise<readonly FocusSight[]> {
  const stops: FocusSight[] = [];
  while (stops.length < 120) {
    await visit.page.keyboard.press('Tab');
    const stop = await seeFocus(visit.page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('The Tab key goes round in a ring.');
}

/** To the timeline by its skip link: the focus is on its one stop. */
async function skipTo(visit: Visit, place: 'timeline' | 'map' | 'event'): Promise<void> {
  await tabTo(visit, `Skip to the ${place}`);
  await visit.page.keyboard.press('Enter');
}

describe('without a mouse, a student', () => {
  test('reaches everything by Tab and always sees where the focus is', async ({ visit }) => {
    await visit.open();
    await visit.place('Hanoi').waitFor();
    const stops = await tabThrough(visit);
    const names = stops.map(({ name }) => name);

    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(names.slice(0, 3)).toEqual([
      'Skip to the timeline',
      'Skip to the map',
      'Skip to the event',
    ]);
    for (const name of ['Explore', 'List', 'Find', 'Display', 'Zoom in', 'True scale', 'Disputed'])
      expect(names).toContain(name);
    expect(names.filter((name) => name.startsWith(carrier))).toHaveLength(0);
    expect(names.at(-1)).toBe('Cite');
  });

  test('sees the focus on a telephone too, under whatever stays at its edges', async ({
    visit,
  }) => {
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await visit.open();
    await visit.place('Hanoi').waitFor();
    const stops = await tabThrough(visit);

    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(stops.filter(({ name }) => name.includes(carrier))).toHaveLength(1);
  });

  test('walks through time with the arrows and opens an event with Enter', async ({ visit }) => {
    await visit.open();
    await skipTo(visit, 'timeline');
    await tabTo(visit, (await visit.titleOfFirstOnTimeline()) ?? '');
    await press(visit, 'ArrowRight');
    expect(await focusedName(visit)).toContain(carrier);
    await press(visit, 'ArrowLeft', 'ArrowRight', 'Enter');

    await expect.poll(() => visit.cardTitle.textContent()).toBe(carrier);
    expect(await focusedName(visit)).toContain(carrier);
  });

  test('hears which event was chosen, and how many are left by a filter', async ({ visit }) => {
    await visit.open();
    const said = visit.page.getByRole('status').filter({ hasText: /./ });
    await visit.choose(parade);
    await said.filter({ hasText: `${parade}. 15 April 2017.` }).waitFor();
    await visit.timeline.getByRole('button', { name: 'Disputed' }).press('Enter');

    await said.filter({ hasText: /^\d+ of \d+ events shown/ }).waitFor();
  });

  test('jumps to the ends and the parts of the arc', async ({ visit }) => {
    await visit.open();
    const first = await visit.titleOfFirstOnTimeline();
    await tabTo(visit, first);
    await press(visit, 'PageDown');
    expect(await focusedName(visit)).toMatch(/2024/);
    await press(visit, 'PageDown');
    expect(await focusedName(visit)).toMatch(/October 2024/);
    await press(visit, 'PageUp', 'PageUp');
    expect(await focusedName(visit)).toContain(first);
    await press(visit, 'End');
    expect(await focusedName(visit)).toContain(titleOf('nk-troops-expected-to-reinforce-russia'));
    await press(visit, 'Home');

    expect(await focusedName(visit)).toContain(first);
  });

  test('goes from lane to lane', async ({ visit }) => {
    await visit.open();
    await visit.choose(parade);
    await tabTo(visit, parade);
    await press(visit, 'ArrowUp');
    const above = await focusedName(visit);
    await press(visit, 'ArrowDown', 'ArrowDown', 'ArrowDown');

    expect(above).not.toContain(parade);
    expect(await focusedName(visit)).not.toBe(above);
    expect((await seeFocus(visit.page))?.faults).toEqual([]);
  });

  test('sees on the map what the focus on the timeline is about', async ({ visit }) => {
    await visit.open();
    await visit.choose(parade);
    await tabTo(visit, parade);
    await press(visit, 'ArrowRight');

    await expect.poll(() => isRinged(visit.place('Failed missile test'))).toBe(true);
    expect(await visit.cardTitle.textContent()).toBe(parade);
  });

  test('keeps the focus in sight where the timeline shows only a part', async ({ visit }) => {
    await visit.open();
    await visit.choose(parade);
    await visit.zoomTo('April 2017');
    await tabTo(visit, parade);
    await press(visit, 'End');

    await expect.poll(async () => (await seeFocus(visit.page))?.faults).toEqual([]);
    expect(await focusedName(visit)).toMatch(/November 2024/);
  });

  test('clears the choice with Esc', async ({ visit }) => {
    await visit.open();
    await tabTo(visit, await visit.titleOfFirstOnTimeline());
    await press(visit, 'Escape');

    await expect.poll(() => visit.cardTitle.textContent()).toBe('Choose an event');
  });

  test('goes from west to east over the places of the map', async ({ visit }) => {
    await visit.open();
    await skipTo(visit, 'map');
    await press(visit, 'Tab');
    await expect.poll(() => visit.map.getByRole('listbox').locator(':focus').count()).toBe(1);
    await press(visit, 'Home');
    await press(visit, ...Array.from({ length: 12 }, () => 'ArrowRight'));

    await expect.poll(() => focusedName(visit)).toMatch(/^Failed missile test/);
    await expect.poll(async () => (await seeFocus(visit.page))?.faults).toEqual([]);
    await press(visit, 'Enter');
    await expect.poll(() => visit.cardTitle.textContent()).toBe(failedTest);
  });

  test('opens one of several events in a place, or goes back with Esc', async ({ visit }) => {
    await visit.open();
    await visit.place('Hanoi').focus();
    await press(visit, 'Enter');
    const list = visit.map.getByRole('group', { name: 'Events in Hanoi' });
    await list.waitFor();
    await press(visit, 'Escape');
    await expect.poll(() => focusedName(visit)).toMatch(/^Hanoi/);
    await press(visit, 'Enter');
    await list.waitFor();
    await press(visit, 'ArrowDown', 'Enter');

    await expect
      .poll(() => visit.cardTitle.textContent())
      .toBe(titleOf('putin-no-need-for-nk-soldiers'));
    await expect.poll(() => focusedName(visit)).toMatch(/^Hanoi/);
  });

  test('reads on with Next, again and again', async ({ visit }) => {
    await visit.open();
    await visit.choose(parade);
    await tabTo(visit, 'Next');
    await press(visit, 'Enter');
    await expect.poll(() => visit.cardTitle.textContent()).toBe(failedTest);
    await press(visit, 'Enter');

    await expect.poll(() => visit.cardTitle.textContent()).not.toBe(failedTest);
  });

  test('sorts the table and opens an event from it', async ({ visit }) => {
    await visit.open();
    await tabTo(visit, 'List');
    await press(visit, 'Enter');
    await visit.table.waitFor();
    await tabTo(visit, 'How sure');
    await press(visit, 'Enter');
    await expect
      .poll(() =>
        visit.table.getByRole('columnheader', { name: 'How sure' }).getAttribute('aria-sort'),
      )
      .toBe('ascending');
    await tabTo(visit, choe);
    await press(visit, 'Enter');

    await expect.poll(() => visit.cardTitle.textContent()).toBe(choe);
  });

  test('chooses a theme', async ({ visit }) => {
    await visit.open();
    await tabTo(visit, 'Display');
    await press(visit, 'Enter', 'Tab', 'ArrowRight', 'ArrowRight');
    const theme = () => visit.page.getByRole('radio', { checked: true }).first();
    await expect
      .poll(() => theme().evaluate((radio) => radio.parentElement?.textContent))
      .toBe('Dark');
    await press(visit, 'Escape');

    await expect
      .poll(() => visit.page.getByRole('group', { name: 'Display' }).isVisible())
      .toBe(false);
    await expect.poll(() => focusedName(visit)).toBe('Display');
  });
});

describe('single keys', () => {
  test('? lists the keys, and Esc closes the list', async ({ visit }) => {
    await visit.open();
    await press(visit, '?');
    await shortcuts(visit).getByText('previous, next event in time').waitFor();
    await press(visit, 'Escape');

    await shortcuts(visit).waitFor({ state: 'hidden' });
  });

  test('/ goes to the search, and Esc goes back to where it was pressed', async ({ visit }) => {
    await visit.open();
    await tabTo(visit, 'List');
    await press(visit, '/');
    const field = visit.finder.getByRole('textbox', { name: 'Find' });
    await expect.poll(() => field.and(visit.page.locator(':focus')).count()).toBe(1);
    await visit.page.keyboard.type('Kursk');
    await expect.poll(() => visit.shownCount()).toMatch(/of \d+ events shown/);
    await press(visit, 'Escape');

    await visit.finder.waitFor({ state: 'detached' });
    await expect.poll(() => focusedName(visit)).toBe('List');
  });

  test('can be switched off', async ({ visit }) => {
    await visit.open();
    const menu = await visit.openDisplay();
    await menu
      .getByRole('checkbox', { name: 'The keys / and ? work anywhere on the page' })
      .uncheck();
    await menu.getByRole('button', { name: 'Close' }).click();
    await press(visit, '?', '/');
    await press(visit, 'Tab');

    expect(await shortcuts(visit).isVisible()).toBe(false);
    expect(await visit.finder.isVisible()).toBe(false);
  });
});
