import { expect } from 'vitest';
import { test } from './reader.ts';

test('the page opens with its title', async ({ page, address }) => {
  await page.goto(address);

  expect(await page.title()).toMatch(/Tumen/);
});
