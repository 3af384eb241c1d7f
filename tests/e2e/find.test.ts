import { describe, expect } from 'vitest';
import { counts, titleOf, titlesWhere } from './known-events.ts';
import { test } from './reader.ts';
import { middleOf, type Visit } from './visit.ts';

const hanoi = [titleOf('putin-may-arm-north-korea'), titleOf('putin-no-need-for-nk-soldiers')];
const countOf = (found: number) => `${found} of ${counts.story} events shown`;

const start = (visit: Visit) =>
  visit.timeline.getByRole('slider', { name: 'Start of the time window' });

/** What the table of the List holds, whatever the order. */
async function listed(visit: Visit): Promise<readonly string[]> {
  await visit.goToView('List');
  return (await visit.titlesInTable()).toSorted();
}

describe('a student looks for', () => {
  const finds: readonly [words: string, ids: readonly string[]][] = [
    ['Primorsky', ['rail-movement-khabarovsk-primorye', 'putin-orders-troops-to-border']],
    ['Kursk', ['nk-troops-expected-to-reinforce-russia', 'us-nato-concern']],
    ['Asmolov', ['asmolov-two-hour-cloud', 'russia-fears-refugee-wave']],
  ];
  test.for(finds)('%s, and finds the events about it', async ([words, ids], { visit }) => {
    await visit.open();
    await visit.search(words);

    await expect.poll(() => visit.shownCount()).toMatch(/^\d of \d+ events shown$/);
    for (const id of ids) await visit.mark(titleOf(id)).waitFor();
    expect(await visit.mark(titleOf('biden-very-dangerous')).count()).toBe(0);
  });

  test('Asmolov, and Enter opens the first event found', async ({ visit }) => {
    await visit.open();
    await visit.search('Asmolov');
    await visit.page.keyboard.press('Enter');

    await expect
      .poll(() => visit.cardTitle.textContent())
      .toBe(await visit.titleOfFirstOnTimeline());
  });

  test('a word that nothing has, and gets everything back by one button', async ({ visit }) => {
    await visit.open();
    await visit.search('submarine cable');
    await visit.finder.getByText(`No events match. ${counts.story} are hidden.`).waitFor();
    await visit.finder.getByRole('button', { name: 'Show all' }).click();

    await expect.poll(() => visit.shownCount()).toBe(`${counts.story} events`);
  });
});

describe('a student leaves out', () => {
  test('a kind by the name of its lane', async ({ visit }) => {
    await visit.open();
    await visit.timeline.getByRole('button', { name: 'Military moves' }).click();
    const others = titlesWhere(({ kind }) => kind !== 'move');

    await expect.poll(() => visit.shownCount()).toBe(countOf(others.length));
    expect(await listed(visit)).toEqual(others.toSorted());
  });

  test('what is only predicted, by the key', async ({ visit }) => {
    await visit.open();
    await visit.timeline.getByRole('button', { name: 'Prediction' }).click();
    const others = titlesWhere(({ status }) => status !== 'prediction');

    await expect.poll(() => visit.shownCount()).toBe(countOf(others.length));
    expect(await listed(visit)).toEqual(others.toSorted());
  });

  test('every article but one', async ({ visit }) => {
    await visit.open();
    await visit.openFind();
    const articles = visit.finder.getByRole('group', { name: 'Articles' });
    for (const letter of ['A', 'B', 'C', 'E'])
      await articles.getByRole('button', { name: new RegExp(`^${letter}\\b`) }).click();
    const inD = titlesWhere(({ reports }) => reports.some(({ article }) => article === 'D'));

    await expect.poll(() => visit.shownCount()).toBe(countOf(inD.length));
    expect(await listed(visit)).toEqual(inD.toSorted());
  });

  test('all that does not involve one person', async ({ visit }) => {
    await visit.open();
    await visit.openFind();
    await visit.finder.getByLabel('Person or body').selectOption('Kim Jong-un');
    const withKim = titlesWhere(({ actors }) => actors.includes('kim-jong-un'));

    await expect.poll(() => visit.shownCount()).toBe(countOf(withKim.length));
    expect(await listed(visit)).toEqual(withKim.toSorted());
  });

  test('all that does not concern one place', async ({ visit }) => {
    await visit.open();
    await visit.openFind();
    await visit.finder.getByLabel('Place', { exact: true }).selectOption('Hanoi');

    await expect.poll(() => visit.shownCount()).toBe(countOf(hanoi.length));
    expect(await visit.map.getByRole('option').count()).toBe(1);
    expect(await listed(visit)).toEqual(hanoi.toSorted());
  });

  test('something, sees how much is hidden, and shows all again', async ({ visit }) => {
    await visit.open();
    await visit.openFind();
    await visit.finder.getByRole('button', { name: 'Statements' }).click();
    const others = titlesWhere(({ kind }) => kind !== 'statement');
    await visit.finder.getByText(`${counts.story - others.length} hidden`).waitFor();
    await visit.header.getByRole('button', { name: 'Show all' }).click();

    await expect.poll(() => visit.shownCount()).toBe(`${counts.story} events`);
  });

  test('the event whose card is open, and the card says so', async ({ visit }) => {
    await visit.open();
    await visit.choose(titleOf('failed-missile-test'));
    await visit.timeline.getByRole('button', { name: 'Weapons & tests' }).click();

    await visit.card.getByText('The filters hide this event').waitFor();
    expect(await visit.mark(titleOf('failed-missile-test')).count()).toBe(0);
  });
});

describe('a student narrows the time', () => {
  const choe = titleOf('choe-departs-for-russia');
  const parade = titleOf('day-of-the-sun-parade');

  test('by its start with the arrow keys, day by day', async ({ visit }) => {
    await visit.open();
    await start(visit).focus();
    await visit.page.keyboard.press('PageUp');
    await visit.page.keyboard.press('ArrowRight');
    const day = await start(visit).getAttribute('aria-valuetext');
    await visit.page.keyboard.press('ArrowRight');

    await expect.poll(() => start(visit).getAttribute('aria-valuetext')).not.toBe(day);
    expect(await start(visit).getAttribute('aria-valuetext')).toMatch(/April 2017$/);
    expect(await visit.shownCount()).toMatch(/^\d+ of \d+ events shown$/);
  });

  test('by pulling its start over April 2017, on map, timeline and list', async ({ visit }) => {
    await visit.open();
    const handle = await middleOf(start(visit));
    const gap = await middleOf(visit.timeline.getByText('7 years 2 months'));
    await visit.page.mouse.move(handle.x, handle.y);
    await visit.page.mouse.down();
    await visit.page.mouse.move(gap.x, handle.y, { steps: 8 });
    await visit.page.mouse.up();
    const late = titlesWhere(({ date }) => /^202[34]/.test(date.edtf));

    await expect.poll(() => visit.shownCount()).toBe(countOf(late.length));
    expect(await visit.place('Failed missile test').count()).toBe(0);
    expect(await visit.mark(parade).count()).toBe(0);
    expect(await listed(visit)).toEqual(late.toSorted());
  });

  test('by drawing over 2024 on the strip, and clears it again', async ({ visit }) => {
    await visit.open();
    const year = await visit.yearOnStrip('2024');
    const half = (year.x - (await visit.yearOnStrip('2023')).x) / 2;
    await visit.page.mouse.move(year.x - half, year.y - 12);
    await visit.page.mouse.down();
    await visit.page.mouse.move(year.x + half - 2, year.y - 12, { steps: 8 });
    await visit.page.mouse.up();

    await expect.poll(() => visit.mark(parade).count()).toBe(0);
    expect(await visit.mark(choe).count()).toBe(1);
    await visit.timeline.getByRole('button', { name: 'Clear time window' }).click();
    await expect.poll(() => visit.shownCount()).toBe(`${counts.story} events`);
  });

  test('by two days, and is told when they are in the wrong order', async ({ visit }) => {
    await visit.open();
    await visit.setWindow('2024-06-01', '2024-06-30');
    await expect.poll(() => visit.mark(choe).count()).toBe(0);
    await visit.finder.getByLabel('From').fill('2024-07-31');

    await visit.finder.getByText('The first day must not be after the last one.').waitFor();
  });
});
