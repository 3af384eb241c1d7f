import { type Browser, type Page, chromium } from 'playwright';
import { test as base, expect, inject } from 'vitest';
import { browserArguments } from '../../scripts/browser-arguments.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { type Visit, createVisit } from './visit.ts';

interface Reader {
  /** one Chromium for the file */
  browser: Browser;
  /** where the built page is served; ends in a slash */
  address: string;
  /**
   * an empty page of a school laptop, 1366 by 625 px; at the end of the test it must have met no
   * script error and asked no other host for anything
   */
  page: Page;
  /** faults that do not count */
  forgiven: RegExp[];
  /** lets pass the faults that a test brings about itself */
  forgive: (fault: RegExp) => void;
  /** the verbs of a reader, on that page */
  visit: Visit;
}

/** A test with a reader's browser in it. */
export const test = base.extend<Reader>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the pattern to see what is needed
    async ({}, use) => {
      const executablePath = findBrowser();
      const browser = await chromium.launch({
        args: browserArguments(),
        ...(executablePath ? { executablePath } : {}),
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the pattern to see what is needed
  address: async ({}, use) => {
    await use(inject('address'));
  },
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the pattern to see what is needed
  forgiven: async ({}, use) => {
    await use([]);
  },
  forgive: async ({ forgiven }, use) => {
    await use((fault) => forgiven.push(fault));
  },
  page: async ({ browser, address, forgiven }, use) => {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 625 },
      timezoneId: 'America/Los_Angeles',
      locale: 'en-GB',
    });
    context.setDefaultTimeout(8000);
    const page = await context.newPage();
    const faults = collectFaults(page, address);
    await use(page);
    await context.close();
    const left = faults.filter((fault) => !forgiven.some((pattern) => pattern.test(fault)));
    expect(left, 'script errors and requests to other hosts').toEqual([]);
  },
  visit: async ({ page, address }, use) => {
    await use(createVisit(page, address));
  },
});

function collectFaults(page: Page, address: string) {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error')
      faults.push(`console error: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(address)) faults.push(`request to ${url}`);
  });
  return faults;
}
