import { describe, expect } from 'vitest';
import { counts, titleOf } from './known-events.ts';
import { test } from './reader.ts';
import type { Visit } from './visit.ts';

const parade = titleOf('day-of-the-sun-parade');

/** Goes through everything the page has. */
async function useEverything(visit: Visit): Promise<void> {
  await visit.choose(parade);
  await visit.zoomTo('June 2024');
  await visit.map.getByRole('button', { name: 'Zoom out' }).click();
  await visit.goToView('List');
  await visit.titlesInTable();
  await visit.goToView('Explore');
  await visit.search('Kursk');
  await visit.finder.getByRole('button', { name: 'Show all' }).click();
  await visit.setTheme('Dark');
}

describe('a school that lets no data out', () => {
  test('sees every request go to the page’s own address, and none carry anything', async ({
    visit,
    address,
  }) => {
    const asked: { method: string; url: string }[] = [];
    visit.page.on('request', (request) => {
      asked.push({ method: request.method(), url: request.url() });
    });
    await visit.open();
    await useEverything(visit);

    const isPlain = ({ method, url }: (typeof asked)[number]) =>
      method === 'GET' &&
      (/^(data|blob):/.test(url) || (url.startsWith(address) && !url.includes('?')));
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((request) => !isPlain(request))).toEqual([]);
  });

  test('finds nothing kept on its computers but how the page is liked', async ({ visit }) => {
    await visit.open();
    await useEverything(visit);
    const kept = await visit.page.evaluate(() =>
      Array.from({ length: localStorage.length }, (_, i) =>
        localStorage.getItem(localStorage.key(i) ?? ''),
      ),
    );

    expect(await visit.page.context().cookies()).toEqual([]);
    expect(kept).toHaveLength(1);
    expect(JSON.parse(kept[0] ?? '')).toEqual({
      theme: 'dark',
      textSize: 100,
      motion: 'system',
      shortcuts: true,
    });
    expect(await visit.page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

describe('when the network goes away after the page has opened', () => {
  test('everything still works, and a line says so', async ({ visit }) => {
    const rest = ['FindPanel', 'ListMode'].map((part) =>
      visit.page.waitForResponse((response) => response.url().includes(part)),
    );
    await visit.open();
    await Promise.all(rest);
    await visit.page.context().setOffline(true);

    await visit.page.getByText('Offline. Everything still works.').waitFor();
    await useEverything(visit);
    expect(await visit.shownCount()).toBe(`${counts.story} events`);
  });

  test('a part that had not arrived says so and comes when the network is back', async ({
    visit,
    forgive,
  }) => {
    forgive(/ListMode/);
    await visit.page.route(/ListMode/, (route) => route.abort());
    await visit.open();
    await visit.goToView('List');
    const failed = visit.page.getByRole('alert').filter({ hasText: 'list could not be drawn' });
    await failed.waitFor();
    await visit.page.unroute(/ListMode/);
    await failed.getByRole('button', { name: 'Retry' }).click();

    await visit.table.waitFor();
  });
});
