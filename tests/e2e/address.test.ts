import { describe, expect } from 'vitest';
import { titleOf } from './known-events.ts';
import { test } from './reader.ts';
import { createVisit, middleOf, type Visit } from './visit.ts';

type Point = Awaited<ReturnType<typeof middleOf>>;

const parade = titleOf('day-of-the-sun-parade');
const failedTest = titleOf('failed-missile-test');

/** A view that differs from the start in every way a reader can choose. */
async function makeOwnView(visit: Visit): Promise<void> {
  await visit.choose(parade);
  await visit.timeline.getByRole('button', { name: 'Statements' }).click();
  await visit.zoomTo('April 2017');
  await visit.map.getByRole('button', { name: 'Zoom in' }).click();
  await visit.timeline.getByRole('button', { name: 'April 2017', pressed: true }).waitFor();
  await expect.poll(() => visit.page.url()).toMatch(/map=/);
}

async function describeView(visit: Visit) {
  return {
    card: await visit.cardTitle.textContent(),
    count: await visit.shownCount(),
    part: await visit.timeline
      .getByRole('button', { name: 'April 2017', exact: true })
      .getAttribute('aria-pressed'),
  };
}

/** How far apart, in px, the same place stands on the maps of two visits; whole pixels may differ. */
async function placeApart(before: Point, visit: Visit): Promise<number> {
  const now = await middleOf(visit.place('Failed missile test'));
  return Math.hypot(now.x - before.x, now.y - before.y);
}

describe('a teacher', () => {
  test('reloads the page and sees the same', async ({ visit }) => {
    await visit.open();
    await makeOwnView(visit);
    const before = await describeView(visit);
    const place = await middleOf(visit.place('Failed missile test'));
    await visit.page.reload();

    await expect.poll(() => describeView(visit)).toEqual(before);
    await expect.poll(() => placeApart(place, visit)).toBeLessThan(2);
  });

  test('sends a link, and a student’s page opens as the teacher’s', async ({
    visit,
    browser,
    address,
  }) => {
    await visit.open();
    await makeOwnView(visit);
    const context = await browser.newContext({ viewport: { width: 1366, height: 625 } });
    const student = createVisit(await context.newPage(), address);
    await student.page.goto(visit.page.url());

    await expect.poll(() => describeView(student)).toEqual(await describeView(visit));
    const place = await middleOf(visit.place('Failed missile test'));
    await expect.poll(() => placeApart(place, student)).toBeLessThan(2);
    await context.close();
  });

  test('links to the table with one event open', async ({ visit }) => {
    await visit.open();
    await visit.goToView('List');
    await visit.table.getByRole('button', { name: failedTest }).click();
    await visit.page.reload();

    await visit.table.waitFor();
    await expect.poll(() => visit.cardTitle.textContent()).toBe(failedTest);
  });
});

describe('a student', () => {
  test('goes back and forward through what was chosen', async ({ visit }) => {
    await visit.open();
    const first = await visit.cardTitle.textContent();
    await visit.choose(parade);
    await visit.choose(failedTest);
    await visit.page.goBack();
    await expect.poll(() => visit.cardTitle.textContent()).toBe(parade);
    await visit.page.goBack();
    await expect.poll(() => visit.cardTitle.textContent()).toBe(first);
    await visit.page.goForward();

    await expect.poll(() => visit.cardTitle.textContent()).toBe(parade);
  });

  test('goes back from the table to the timeline', async ({ visit }) => {
    await visit.open();
    await visit.goToView('List');
    await visit.table.waitFor();
    await visit.page.goBack();

    await visit.timeline.waitFor();
  });

  test('undoes a filter by going back', async ({ visit }) => {
    await visit.open();
    const all = await visit.shownCount();
    await visit.timeline.getByRole('button', { name: 'Disputed' }).click();
    await expect.poll(() => visit.shownCount()).not.toBe(all);
    await visit.page.goBack();

    await expect.poll(() => visit.shownCount()).toBe(all);
  });

  const badLinks: readonly [what: string, fragment: string, said: RegExp][] = [
    ['an event that is gone', 'v=1&event=no-such-event', /That event is not in this version\./],
    ['a time that cannot be', 'v=1&window=2017-99-99..x', /could not be read/],
    ['another version', 'v=99&axis=spiral', /made by another version/],
    ['no sense at all', '%E0%A4%A&&=;<script>', /does not know|could not be read/],
  ];
  test.for(badLinks)(
    'follows a link with %s, is told so, and stands at the start',
    async ([, fragment, said], { visit }) => {
      await visit.open(fragment);

      await visit.page.getByRole('alert').filter({ hasText: said }).waitFor();
      const first = await visit.titleOfFirstOnTimeline();
      expect(await visit.cardTitle.textContent()).toBe(first);
      await visit.page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
      await visit.page.getByRole('alert').waitFor({ state: 'detached' });
    },
  );
});
