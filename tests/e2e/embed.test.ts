import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect } from 'vitest';
import { titleOf } from './known-events.ts';
import { test } from './reader.ts';

interface Outer {
  /** a page of another origin with the story in a frame, and one before it; ends in a slash */
  outer: string;
}

const outerTest = test.extend<Outer>({
  outer: async ({ address }, use) => {
    const frame = `<iframe src="${address}#v=1&event=treaty-signed&embed=on" title="story" width="100%" height="480"></iframe>`;
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!doctype html><html lang="en"><title>School</title><link rel="icon" href="data:,"><h1>School</h1>${request.url === '/before' ? '' : frame}</html>`,
      );
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    await use(`http://localhost:${port}/`);
    await new Promise((resolve) => server.close(resolve));
  },
});

describe('a page of another site with the story in a frame', () => {
  outerTest.for([700, 1100])(
    '%i px wide shows the event without our header, and without a bar to scroll sideways',
    async (width, { page, outer, forgive }) => {
      forgive(/^request to http:\/\/localhost/);
      await page.setViewportSize({ width, height: 700 });
      await page.goto(outer);
      const story = page.frameLocator('iframe');
      await story.getByRole('link', { name: /Open in full/ }).waitFor();

      expect(await story.getByRole('banner').count()).toBe(0);
      const root = story.locator('html');
      expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
      await story.getByRole('option', { selected: true }).first().waitFor();
    },
  );

  outerTest(
    'keeps its own Back, however much is looked at in the frame',
    async ({ page, outer, forgive }) => {
      forgive(/^request to http:\/\/localhost/);
      await page.setViewportSize({ width: 1100, height: 700 });
      await page.goto(`${outer}before`);
      await page.goto(outer);
      const story = page.frameLocator('iframe');
      const card = story.getByRole('region', { name: 'Event card' });
      await card.getByRole('heading', { name: titleOf('treaty-signed') }).waitFor();
      await card.getByRole('button', { name: 'Next' }).click();
      await card
        .getByRole('heading', { level: 2 })
        .filter({ hasNotText: titleOf('treaty-signed') })
        .waitFor();
      await page.goBack();

      expect(page.url()).toBe(`${outer}before`);
    },
  );

  outerTest('leads to the same event on the whole page', async ({ page, outer, forgive }) => {
    forgive(/^request to http:\/\/localhost/);
    await page.setViewportSize({ width: 1100, height: 700 });
    await page.goto(outer);
    const [whole] = await Promise.all([
      page.waitForEvent('popup'),
      page
        .frameLocator('iframe')
        .getByRole('link', { name: /Open in full/ })
        .click(),
    ]);
    await whole.getByRole('banner').waitFor();

    await whole.getByRole('heading', { level: 2, name: titleOf('treaty-signed') }).waitFor();
    expect(await whole.evaluate(() => window.opener)).toBeNull();
  });
});
