import { describe, expect } from 'vitest';
import { counts, titleOf } from './known-events.ts';
import { test } from './reader.ts';

const parade = titleOf('day-of-the-sun-parade');

describe('where the base map does not arrive, a student', () => {
  test('reads so, and goes on with timeline, card and list', async ({ visit, forgive }) => {
    forgive(/basemap/);
    await visit.page.route(/basemap/, (route) => route.abort());
    await visit.open();
    await visit.map
      .getByText('The map could not be drawn. The timeline and list still work.')
      .waitFor();
    await visit.choose(parade);
    await expect.poll(() => visit.cardTitle.textContent()).toBe(parade);
    await visit.goToView('List');

    expect(await visit.titlesInTable()).toHaveLength(counts.story);
  });

  test('gets it by Retry, once the network is back', async ({ visit, forgive }) => {
    forgive(/basemap/);
    await visit.page.route(/basemap/, (route) => route.abort());
    await visit.open();
    const message = visit.map.getByRole('alert');
    await message.waitFor();
    await visit.page.unroute(/basemap/);
    await message.getByRole('button', { name: 'Retry' }).click();

    await message.waitFor({ state: 'detached' });
    await visit.map.getByText('Beijing').waitFor();
  });
});

test('where the story does not arrive, a student reads so and can try again', async ({
  visit,
  forgive,
}) => {
  forgive(/story-data/);
  await visit.page.route(/story-data/, (route) => route.abort());
  await visit.open();
  await visit.page.getByRole('heading', { name: 'The story could not be loaded.' }).waitFor();
  await visit.page.unroute(/story-data/);
  await visit.page.getByRole('button', { name: 'Retry' }).click();

  await visit.mark(parade).waitFor();
});

test('where the browser keeps nothing, everything works and Display says so', async ({ visit }) => {
  await visit.page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await visit.open();
  await visit.choose(parade);
  const menu = await visit.openDisplay();
  await menu.getByRole('radio', { name: 'Projector' }).check();

  await menu.getByText('This browser keeps no settings').waitFor();
  expect(await visit.cardTitle.textContent()).toBe(parade);
  expect(await visit.page.locator('html').getAttribute('data-theme')).toBe('projector');
});
