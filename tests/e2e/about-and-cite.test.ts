import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { test } from './reader.ts';

describe('About', () => {
  test('is reached from Display, and says how things were decided and what is not known', async ({
    visit,
  }) => {
    await visit.open();
    const menu = await visit.openDisplay();
    await menu.getByRole('button', { name: 'About this story' }).click();
    const main = visit.page.getByRole('main');

    for (const part of [
      'How a date is decided',
      'How a place is decided',
      'How kind and status are decided',
      'What could not be verified',
      'Borders and names on the map',
      'Licences and thanks',
      'How to report a mistake',
    ])
      await main.getByRole('heading', { name: part }).waitFor();
  });

  test('is reached from Display on a telephone', async ({ visit }) => {
    await visit.page.setViewportSize({ width: 390, height: 844 });
    await visit.open();
    const menu = await visit.openDisplay();
    await menu.getByRole('button', { name: 'About this story' }).click();

    await visit.page.getByRole('heading', { name: 'What this page is' }).waitFor();
  });

  test('tells how hedging words are counted, from the table of claims', async ({ visit }) => {
    await visit.open('v=1&mode=compare');
    await visit.page.getByRole('button', { name: 'How we count' }).click();

    await visit.page.getByRole('heading', { name: /careful words/ }).waitFor();
  });
});

describe('a student who cites', () => {
  test.for([
    ['APA 7', /\(n\.d\.\)/],
    ['MLA 9', /Accessed/i],
    ['Chicago 17', /Inquisitr/],
    ['BibTeX', /@\w+\{/],
    ['CSL-JSON', /"type": ?"webpage"/],
  ] as const)('gets the articles as %s', async ([format, pattern], { visit }) => {
    await visit.open('v=1&event=putin-orders-troops-to-border');
    await visit.card.getByRole('button', { name: 'Cite' }).click();
    await visit.card.getByRole('radio', { name: format }).check();

    await expect
      .poll(() => visit.card.getByRole('region', { name: 'Citation' }).innerText())
      .toMatch(pattern);
  });

  test('takes BibTeX home as a file', async ({ visit }) => {
    await visit.open('v=1&event=putin-orders-troops-to-border');
    await visit.card.getByRole('button', { name: 'Cite' }).click();
    await visit.card.getByRole('radio', { name: 'BibTeX' }).check();
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.card.getByRole('button', { name: 'Download' }).click(),
    ]);

    expect(download.suggestedFilename()).toMatch(/\.bib$/);
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^@\w+\{/m);
  });

  test('has a reference manager that finds the event and its articles on the page', async ({
    visit,
  }) => {
    await visit.open('v=1&event=putin-orders-troops-to-border');
    const records = visit.card.locator('.Z3988');
    await expect.poll(() => records.count()).toBe(4);
    const titles = await records.evaluateAll((spans) =>
      spans.map((span) => new URLSearchParams(span.getAttribute('title') ?? '').get('rft.title')),
    );

    expect(titles).toContain(
      'Putin sends troops to Russia’s border with North Korea as tensions grow with US',
    );
  });
});
