import { describe, expect } from 'vitest';
import { cutOffTexts, overflowsSideways, smallTargets, smallTexts } from './fit.ts';
import { titleOf } from './known-events.ts';
import { test } from './reader.ts';

describe('Share', () => {
  test('gives the address that opens the same view on another machine', async ({
    visit,
    browser,
    address,
  }) => {
    await visit.open('v=1&event=treaty-signed&axis=true');
    await visit.header.getByRole('button', { name: 'Share' }).click();
    const dialog = visit.page.getByRole('dialog', { name: 'Share this view' });
    const link = await dialog.getByRole('textbox').first().inputValue();

    const other = await browser.newContext({ viewport: { width: 1366, height: 625 } });
    const page = await other.newPage();
    await page.goto(link);
    await page.getByRole('heading', { level: 2, name: titleOf('treaty-signed') }).waitFor();
    expect(link.startsWith(address)).toBe(true);
    expect(page.url()).toBe(link);
    await other.close();
  });

  test('opens what it can of a link from a newer version, and says what it could not', async ({
    visit,
  }) => {
    await visit.open('v=7&event=treaty-signed&hologram=on');

    await visit.page
      .getByText(/another version/)
      .first()
      .waitFor();
    await visit.page
      .getByText(/hologram/)
      .first()
      .waitFor();
    await visit.cardTitle.filter({ hasText: titleOf('treaty-signed') }).waitFor();
  });

  test.for([
    [1366, 625],
    [820, 1180],
    [390, 844],
    [320, 640],
  ] as const)(
    'fits %i by %i px, nothing cut off, tiny or too small to press',
    async ([width, height], { visit }) => {
      await visit.page.setViewportSize({ width, height });
      await visit.open('v=1&event=treaty-signed');
      const share = visit.header.getByRole('button', { name: 'Share' });
      if (await share.isVisible()) await share.click();
      else
        await (await visit.openDisplay()).getByRole('button', { name: 'Share this view' }).click();
      await visit.page.getByRole('heading', { name: 'Share this view' }).waitFor();

      expect(await overflowsSideways(visit.page)).toBe(false);
      expect(await cutOffTexts(visit.page)).toEqual([]);
      expect(await smallTexts(visit.page)).toEqual([]);
      expect(await smallTargets(visit.page)).toEqual([]);
    },
  );
});
