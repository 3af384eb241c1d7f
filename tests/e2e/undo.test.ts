import { describe, expect } from 'vitest';
import { test } from './reader.ts';

describe('Ctrl+Z', () => {
  test('takes back one decision at a time, and Shift+Ctrl+Z brings it again', async ({ visit }) => {
    const { keyboard } = visit.page;
    await visit.open();
    const first = await visit.cardTitle.textContent();
    await visit.card.getByRole('button', { name: 'Next' }).click();
    await visit.goToView('List');
    await visit.table.waitFor();

    await keyboard.press('Control+z');
    await visit.timeline.waitFor();
    await keyboard.press('Control+z');
    await visit.cardTitle.filter({ hasText: first ?? '' }).waitFor();
    await keyboard.press('Control+Shift+z');

    await visit.cardTitle.filter({ hasNotText: first ?? '' }).waitFor();
  });

  test('leaves the address as it was before the decision', async ({ visit }) => {
    await visit.open('v=1&axis=true');
    const before = visit.page.url();
    await visit.timeline.getByRole('button', { name: 'Disputed' }).click();
    await expect.poll(() => visit.page.url()).not.toBe(before);

    await visit.page.keyboard.press('Control+z');

    await expect.poll(() => visit.page.url()).toBe(before);
  });

  test('in the search field takes back what was typed, as everywhere', async ({ visit }) => {
    await visit.open();
    await visit.search('train');
    await visit.page.keyboard.press('Control+z');

    expect(await visit.finder.isVisible()).toBe(true);
    expect(await visit.shownCount()).toMatch(/ events/);
  });
});
