import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect } from 'vitest';
import { steps } from './known-steps.ts';
import { test } from './reader.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../../scripts/build-single.mjs', import.meta.url));
const [first, second] = steps;
if (!first || !second) throw new Error('The story has two steps at least.');

const diskTest = test.extend<{ file: string; address: string }>({
  file: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the pattern to see what is needed
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'tumen-'));
      await run(process.execPath, [script, join(folder, 'tumen.html')]);
      await use(pathToFileURL(join(folder, 'tumen.html')).href);
      await rm(folder, { recursive: true });
    },
    { scope: 'file' },
  ],
  address: async ({ file }, use) => {
    await use(file);
  },
});

describe('one file, opened from a disk without a network', () => {
  diskTest('shows the whole story on timeline and map', async ({ visit }) => {
    await visit.page.context().setOffline(true);
    await visit.open();
    await visit.place('Hanoi').waitFor();
    await visit.goToView('Story');

    await visit.page.getByRole('region', { name: 'Story' }).getByText(first.place).waitFor();
  });

  diskTest('presents, with the console in a second window', async ({ visit }) => {
    const { page } = visit;
    await page.context().setOffline(true);
    await visit.open();
    await visit.header.getByRole('button', { name: 'Present' }).click();
    const wall = page.getByRole('main');
    await wall.getByText(first.place).waitFor();
    const [console] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('c'),
    ]);
    await console.getByText(first.note).waitFor();
    await console.keyboard.press('PageDown');

    await wall.getByText(second.place).waitFor();
    expect(console.url()).toMatch(/^file:/);
  });
});
