import { describe, expect } from 'vitest';
import { test } from './reader.ts';

describe('the views', () => {
  test('each have a tab, and Back returns to the one before', async ({ visit }) => {
    await visit.open();
    await visit.goToView('Compare sources');
    await visit.page.getByRole('region', { name: 'Claims, and what each article does' }).waitFor();
    await visit.goToView('Practise');
    await visit.page.getByRole('button', { name: /^Put in order/ }).waitFor();
    await visit.page.goBack();

    await visit.page.getByRole('region', { name: 'Claims, and what each article does' }).waitFor();
  });

  test('of claims on a telephone stays in sight when Back is pressed', async ({ visit }) => {
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await visit.open('v=1&mode=compare');
    await visit.page.getByRole('button', { name: 'Next claim' }).click();
    await visit.page.getByText('Claim 2 of').waitFor();
    await visit.page.goBack();

    await visit.page.getByText('Claim 1 of').waitFor();
    expect(await visit.page.getByRole('dialog').count()).toBe(0);
  });

  test('keep the keyboard where a button led: in the card, after the claims', async ({ visit }) => {
    await visit.open('v=1&mode=compare&claim=three-trains');
    await visit.page.getByRole('button', { name: 'Show on timeline and map' }).focus();
    await visit.page.keyboard.press('Enter');
    await visit.timeline.waitFor();
    await visit.page.keyboard.press('Tab');

    await expect
      .poll(() => visit.card.evaluate((card) => card.contains(document.activeElement)))
      .toBe(true);
  });

  test.for(['practise', 'about'])(
    'without events offer no search in them: %s',
    async (mode, { visit }) => {
      await visit.open(`v=1&mode=${mode}`);
      await visit.page.getByRole('main').getByRole('button').first().waitFor();
      await visit.page.keyboard.press('/');

      expect(await visit.header.getByRole('button', { name: 'Find' }).count()).toBe(0);
      expect(await visit.finder.count()).toBe(0);
    },
  );

  test.for([1366, 1280, 1240, 1200, 1024])(
    'stay where they are when a filter is set, %i px wide',
    async (width, { visit }) => {
      await visit.page.setViewportSize({ width, height: 900 });
      await visit.open();
      await visit.timeline.getByRole('button', { name: 'Disputed' }).waitFor();
      const before = (await visit.map.boundingBox())?.height;
      await visit.timeline.getByRole('button', { name: 'Disputed' }).click();
      await visit.header.getByRole('button', { name: 'Show all' }).waitFor();

      const after = (await visit.map.boundingBox())?.height;
      expect(after).toBe(before);
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );

  test('filters hold in the claims, and what they hide is counted', async ({ visit }) => {
    await visit.open('v=1&mode=compare&kinds=diplomacy');

    await visit.page.getByText(/^\d+ claims hidden by the filters\.$/).waitFor();
    await visit.page.getByRole('button', { name: 'Show all' }).first().click();
    await visit.page.getByText(/hidden by the filters/).waitFor({ state: 'detached' });
  });
});
