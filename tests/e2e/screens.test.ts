import { describe, expect } from 'vitest';
import { titleOf } from './known-events.ts';
import { test } from './reader.ts';
import { cutOffTexts, overflowsSideways, smallTargets, smallTexts } from './fit.ts';
import { isWithin } from './sight.ts';
import { createVisit } from './visit.ts';

const parade = titleOf('day-of-the-sun-parade');
const screens: readonly [name: string, width: number, height: number][] = [
  ['a school laptop', 1366, 625],
  ['a large screen', 1920, 1080],
  ['an upright tablet', 820, 1180],
  ['a telephone', 390, 844],
  ['a page enlarged four times', 320, 640],
];

describe.for(screens)('on %s', ([, width, height]) => {
  test('nothing is cut off, tiny or too small to press in Explore', async ({ visit }) => {
    await visit.page.setViewportSize({ width, height });
    await visit.open();
    await visit.place('Hanoi').waitFor();

    expect(await overflowsSideways(visit.page)).toBe(false);
    expect(await cutOffTexts(visit.page)).toEqual([]);
    expect(await smallTexts(visit.page)).toEqual([]);
    expect(await smallTargets(visit.page)).toEqual([]);
  });

  test('nor in the table, nor in Find', async ({ visit }) => {
    await visit.page.setViewportSize({ width, height });
    await visit.open('v=1&mode=list');
    await visit.table.waitFor();
    await visit.openFind();

    expect(await overflowsSideways(visit.page)).toBe(false);
    expect(await cutOffTexts(visit.page)).toEqual([]);
    expect(await smallTexts(visit.page)).toEqual([]);
    expect(await smallTargets(visit.page)).toEqual([]);
  });
});

describe('on a school laptop, a student', () => {
  test('sees map, timeline and card at once, without scrolling the page', async ({ visit }) => {
    await visit.open();
    await visit.card.getByRole('button', { name: 'Next' }).waitFor();
    const tallness = await visit.page.evaluate(
      () => document.documentElement.scrollHeight - window.innerHeight,
    );

    expect(tallness).toBeLessThanOrEqual(0);
    for (const panel of [visit.map, visit.timeline, visit.card]) {
      const box = await panel.boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 625).toBe(true);
    }
  });

  test('reads everything at 130 % text without scrolling sideways', async ({ visit }) => {
    await visit.open();
    await visit.setTextSize('130 %');

    expect(await overflowsSideways(visit.page)).toBe(false);
    expect(await cutOffTexts(visit.page)).toEqual([]);
    expect(await smallTargets(visit.page)).toEqual([]);
  });
});

describe('on a telephone, a student', () => {
  test('finds the list of events, with the views at the bottom', async ({ visit }) => {
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await visit.open();
    await visit.arc.getByRole('button', { name: parade }).waitFor();
    const views = await visit.page.getByRole('navigation', { name: 'Views' }).boundingBox();

    expect(views && views.y + views.height).toBe(844);
    expect(await visit.arc.getByText(/no (dated )?events in these/).count()).toBeGreaterThan(1);
    expect(await visit.timeline.count()).toBe(0);
  });

  test('opens an event as a sheet, and closes it by its button or Esc', async ({ visit }) => {
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await visit.open();
    const sheet = visit.page.getByRole('dialog', { name: 'card' });
    await visit.arc.getByRole('button', { name: parade }).click();
    await expect.poll(() => visit.cardTitle.textContent()).toBe(parade);
    await sheet.getByRole('button', { name: 'Close' }).click();
    await sheet.waitFor({ state: 'hidden' });
    await visit.arc.getByRole('button', { name: parade }).click();
    await sheet.waitFor();
    await visit.page.keyboard.press('Escape');

    await sheet.waitFor({ state: 'hidden' });
  });

  test('searches in a sheet, and Enter shows the card', async ({ visit }) => {
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await visit.open();
    await visit.search('Asmolov');
    await visit.page.keyboard.press('Enter');

    await visit.finder.waitFor({ state: 'detached' });
    await expect.poll(() => visit.cardTitle.isVisible()).toBe(true);
  });

  test('chooses on the map, and goes on in the sheet', async ({ visit }) => {
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await visit.open();
    await visit.pressMiddle(visit.place('2 places: China–North Korea border'));
    await visit.map.getByRole('button', { name: /^China: 150,000/ }).click();
    await expect
      .poll(() => visit.cardTitle.textContent())
      .toBe(titleOf('china-150000-troops-to-border'));
    const first = await visit.cardTitle.textContent();
    await visit.card.getByRole('button', { name: 'Next' }).click();

    await expect.poll(() => visit.cardTitle.textContent()).not.toBe(first);
  });

  test('scrolls the list with the map staying in sight', async ({ visit }) => {
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await visit.open();
    await visit.arc.getByRole('button', { name: titleOf('yoon-condemns-cooperation') }).hover();

    await expect.poll(() => isWithin(visit.map, visit.page.locator('html'))).toBe(true);
    expect((await visit.map.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  });
});

test('a touch opens what a mouse would', async ({ browser, address }) => {
  const context = await browser.newContext({
    viewport: { width: 820, height: 1180 },
    hasTouch: true,
    isMobile: true,
  });
  const tablet = createVisit(await context.newPage(), address);
  await tablet.open();
  await tablet.place('Pyongyang').waitFor();
  const { x, y } = await tablet.middleOf(tablet.mark(parade));
  await tablet.page.touchscreen.tap(x, y);

  await expect.poll(() => tablet.cardTitle.textContent()).toBe(parade);
  await context.close();
});
