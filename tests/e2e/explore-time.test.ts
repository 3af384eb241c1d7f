import { describe, expect } from 'vitest';
import { titleOf } from './known-events.ts';
import { test } from './reader.ts';
import { isRinged, isWithin } from './sight.ts';
import { middleOf, type Visit } from './visit.ts';

const parade = titleOf('day-of-the-sun-parade');
const treaty = titleOf('treaty-signed');
const choe = titleOf('choe-departs-for-russia');

const buttonFor = (visit: Visit, part: string) =>
  visit.timeline
    .getByRole('list', { name: 'Zoom to a part of the arc' })
    .getByRole('button', { name: part });
const isOnTimeline = (visit: Visit, title: string) => isWithin(visit.mark(title), visit.timeline);
const toggle = (visit: Visit) => visit.timeline.getByRole('button', { name: 'True scale' });
/** How far apart two marks stand, px. */
async function apart(visit: Visit, one: string, other: string): Promise<number> {
  const [a, b] = await Promise.all([middleOf(visit.mark(one)), middleOf(visit.mark(other))]);
  return Math.abs(a.x - b.x);
}

describe('a student comes closer to a part of the arc', () => {
  test('by its button, and the rest leaves the timeline', async ({ visit }) => {
    await visit.open();
    await visit.zoomTo('June 2024');

    await expect
      .poll(() => buttonFor(visit, 'June 2024').getAttribute('aria-pressed'))
      .toBe('true');
    await expect.poll(() => isOnTimeline(visit, parade)).toBe(false);
    expect(await isOnTimeline(visit, treaty)).toBe(true);
  });

  test('and comes back to the whole by All', async ({ visit }) => {
    await visit.open();
    await visit.zoomTo('October 2024');
    await expect.poll(() => isOnTimeline(visit, parade)).toBe(false);
    await visit.zoomTo('All');

    await expect.poll(() => isOnTimeline(visit, parade)).toBe(true);
    expect(await isOnTimeline(visit, choe)).toBe(true);
  });

  test('with the wheel, around the pointer', async ({ visit }) => {
    await visit.open();
    const before = await apart(visit, parade, choe);
    const { x, y } = await middleOf(visit.mark(parade));
    await visit.page.mouse.move(x, y);
    await visit.page.mouse.wheel(0, -400);

    await expect.poll(() => apart(visit, parade, choe)).toBeGreaterThan(before * 1.3);
    expect(Math.abs((await middleOf(visit.mark(parade))).x - x)).toBeLessThan(30);
  });

  test('and drags the timeline along', async ({ visit }) => {
    await visit.open();
    await visit.zoomTo('June 2024');
    await expect.poll(() => isOnTimeline(visit, parade)).toBe(false);
    const { x, y } = await middleOf(visit.mark(treaty));
    await visit.page.mouse.move(x - 60, y + 14);
    await visit.page.mouse.down();
    await visit.page.mouse.move(x + 40, y + 14, { steps: 5 });
    await visit.page.mouse.up();

    await expect.poll(async () => (await middleOf(visit.mark(treaty))).x).toBeGreaterThan(x + 60);
  });

  test('and the timeline brings a newly chosen event into sight', async ({ visit }) => {
    await visit.open();
    await visit.zoomTo('June 2024');
    await expect.poll(() => isOnTimeline(visit, parade)).toBe(false);
    await visit.pressMiddle(visit.place('Failed missile test'));

    await expect.poll(() => isOnTimeline(visit, titleOf('failed-missile-test'))).toBe(true);
  });
});

describe('a student asks how long the time between really was', () => {
  test('and True scale spreads the years, with the same event chosen', async ({ visit }) => {
    await visit.open();
    await visit.choose(parade);
    const folded = await apart(visit, parade, choe);
    await toggle(visit).click();

    await expect.poll(() => apart(visit, parade, choe)).toBeGreaterThan(folded * 1.2);
    expect(await visit.cardTitle.textContent()).toBe(parade);
    await expect.poll(() => isRinged(visit.mark(parade))).toBe(true);
    await toggle(visit).click();
    await expect.poll(() => apart(visit, parade, choe)).toBeCloseTo(folded, 0);
  });

  test('and sees how empty it is: no event stands in 2022', async ({ visit }) => {
    await visit.open();
    await toggle(visit).click();
    const year = await spanOf2022(visit);
    const middles = await Promise.all(
      (await visit.timeline.getByRole('option').all()).map((option) => middleOf(option)),
    );

    expect(middles.length).toBeGreaterThan(30);
    expect(middles.filter(({ x }) => x >= year.from && x < year.to)).toEqual([]);
  });

  test('and finds the dashed page of C at its printed day in 2022', async ({ visit }) => {
    await visit.open();
    await toggle(visit).click();
    await visit.timeline.getByText(/printed 28 Sept? 2022/).waitFor();
    const year = await spanOf2022(visit);
    const pages = visit.timeline.getByText('C', { exact: true });
    const there = await Promise.all(
      (await pages.all()).map(async (page) => ({
        isIn2022: await middleOf(page).then(({ x }) => x >= year.from && x < year.to),
        isDashed: await page.evaluate((letter) =>
          [...(letter.parentElement?.querySelectorAll('path') ?? [])].some(
            (path) => getComputedStyle(path).strokeDasharray !== 'none',
          ),
        ),
      })),
    );

    expect(there).toHaveLength(2);
    expect(there).toContainEqual({ isIn2022: true, isDashed: true });
    expect(there).toContainEqual({ isIn2022: false, isDashed: false });
  });

  test('and finds no event by asking for 2022 alone', async ({ visit }) => {
    await visit.open();
    await visit.setWindow('2022-01-01', '2022-12-31');

    await visit.finder.getByText('No events match.').waitFor();
    expect(await visit.timeline.getByRole('option').count()).toBe(0);
    expect(await visit.map.getByRole('option').count()).toBe(0);
  });
});

/** Where 2022 stands on the true-scale strip, px: a year reaches half-way to its neighbours' names. */
async function spanOf2022(visit: Visit): Promise<{ from: number; to: number }> {
  const { x: year } = await visit.yearOnStrip('2022');
  const { x: next } = await visit.yearOnStrip('2023');
  const half = (next - year) / 2;
  return { from: year - half, to: year + half };
}

test('the timeline draws at most 600 things, with everything shown', async ({ visit }) => {
  await visit.open();
  await visit.openFind();
  await visit.finder.getByRole('switch', { name: 'Not from the articles' }).click();
  const option = visit.timeline.getByRole('option', { name: 'Not from the articles' });
  await option.first().waitFor();

  expect(await visit.timeline.locator('*').count()).toBeLessThanOrEqual(600);
});
