import { describe, expect } from 'vitest';
import { titleOf } from './known-events.ts';
import { test } from './reader.ts';

const order = 'putin-orders-troops-to-border';
const ours = titleOf(order);

describe('the same event, told again', () => {
  test('by B sounds certain on card, timeline and map, and each says whose account it is', async ({
    visit,
  }) => {
    await visit.open(`v=1&event=${order}`);
    await visit.card.getByRole('radio', { name: 'Article B' }).check();
    await expect
      .poll(() => visit.cardTitle.textContent())
      .toBe('Putin is sending troops to the border');

    await visit.card.getByText('This is not our assessment.').waitFor();
    await visit.timeline.getByText('Drawn as article B tells it').waitFor();
    await visit.map.getByText('Drawn as article B tells it').waitFor();
    await visit.map.getByText('B: States it flatly').waitFor();
  });

  test('by A holds back, and what A leaves out is said', async ({ visit }) => {
    await visit.open(`v=1&event=${order}&told=A`);

    expect(await visit.cardTitle.textContent()).toMatch(/reportedly/);
    await visit.card.getByRole('heading', { name: 'What it leaves out' }).waitFor();
    await visit.map.getByText('A: Hedges').waitFor();
  });

  test('is one click away from our assessment', async ({ visit }) => {
    await visit.open(`v=1&event=${order}&told=C`);
    await visit.card.getByRole('button', { name: 'Back to our assessment' }).click();

    await expect.poll(() => visit.cardTitle.textContent()).toBe(ours);
    expect(await visit.page.getByText('Drawn as article').count()).toBe(0);
  });

  test('is a step that Back returns from', async ({ visit }) => {
    await visit.open(`v=1&event=${order}`);
    await visit.card.getByRole('radio', { name: 'Article B' }).check();
    await visit.card.getByText('This is not our assessment.').waitFor();
    await visit.page.goBack();

    await expect.poll(() => visit.cardTitle.textContent()).toBe(ours);
  });

  test('works in the sheet of a telephone', async ({ visit }) => {
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await visit.open();
    await visit.arc.getByRole('button', { name: ours }).click();
    await visit.card.getByRole('radio', { name: 'Article B' }).check();

    await visit.card.getByText('This is not our assessment.').waitFor();
    await visit.card.getByRole('button', { name: 'Back to our assessment' }).click();
    await expect.poll(() => visit.cardTitle.textContent()).toBe(ours);
  });

  test('is not offered where one article alone tells the event', async ({ visit }) => {
    await visit.open('v=1&event=biden-very-dangerous');
    await visit.cardTitle.waitFor();

    expect(await visit.card.getByRole('radio', { name: /^Article/ }).count()).toBe(0);
  });
});

describe('what happened next', () => {
  test.for([
    ['the denial of 21 April 2017', order, /21 April 2017/],
    ['the amended UN text of 20 April 2017', 'unsc-statement-blocked', /20 April 2017/],
    ['Beijing’s denial of 12 April 2017', 'china-150000-troops-to-border', /12 April 2017/],
    ['the treaty’s entry into force', 'treaty-signed', /4 December 2024/],
  ] as const)('a student finds %s on the card', async ([, event, day], { visit }) => {
    await visit.open(`v=1&event=${event}`);
    const next = visit.card.getByRole('region', { name: 'What happened next' });

    expect(await next.innerText()).toMatch(day);
  });

  test('follows it to the small marks on timeline and map', async ({ visit }) => {
    await visit.open('v=1&event=china-150000-troops-to-border');
    const next = visit.card.getByRole('region', { name: 'What happened next' });
    const title = titleOf('china-denies-150000');
    await next.getByRole('button', { name: title }).click();

    await expect.poll(() => visit.cardTitle.textContent()).toBe(title);
    await visit.mark(title).waitFor();
    await visit.card.getByText('None of the articles tells this.').first().waitFor();
  });
});

describe('ties', () => {
  test('are drawn when asked for, with their key, and gone when not', async ({ visit }) => {
    await visit.open(`v=1&event=${order}&background=on`);
    const toggle = visit.timeline.getByRole('button', { name: 'Ties' });
    await toggle.click();
    await visit.page.getByText('contradicts', { exact: true }).first().waitFor();
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');
    await toggle.click();

    await visit.page.getByText('contradicts', { exact: true }).first().waitFor({ state: 'hidden' });
  });

  test('say so where nothing is linked in sight', async ({ visit }) => {
    await visit.open('v=1&event=carl-vinson-ordered-toward-korea&kinds=weapons&ties=on');

    await visit.page.getByText('No ties to events shown here').waitFor();
  });
});
