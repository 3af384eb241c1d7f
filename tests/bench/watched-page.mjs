// @ts-check
import { watchPage } from './watch-page.mjs';

const VIEWPORT = { width: 1366, height: 768 };
const PATIENCE_MS = 60_000;

/**
 * @typedef {object} Target a page to be measured
 * @property {string} name
 * @property {string} address
 * @property {string[]} usable selectors; it can be used once each of them finds something
 *
 * @typedef {object} WatchedPage
 * @property {import('playwright').Page} page
 * @property {import('playwright').CDPSession} cdp
 * @property {() => Promise<number>} mainMs CPU time that tasks of the main thread took so far, ms
 * @property {() => Promise<number>} heapMb JavaScript heap after a forced collection, million bytes
 * @property {<T>(expression: string) => Promise<T>} read a value out of the page; may be a promise
 * @property {() => Promise<void>} frame waits for the next frame
 * @property {() => Promise<void>} close
 */

/**
 * Opens a page as a new reader would, nothing cached, and waits until it can be used.
 *
 * @param {import('playwright').Browser} browser
 * @param {Target} target
 * @param {{ slowdown?: number }} [options] how many times slower the processor is made
 * @returns {Promise<WatchedPage>}
 * @throws where the page cannot be used within a minute
 */
export async function openWatched(browser, target, { slowdown = 1 } = {}) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watchPage, target.usable);
  await page.goto(target.address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.bench.usableAt !== null, null, { timeout: PATIENCE_MS });

  /** @param {string} name */
  async function metric(name) {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const found = metrics.find((one) => one.name === name);
    if (!found) throw new Error(`The browser does not tell its ${name}.`);
    return found.value;
  }

  /**
   * @template T
   * @param {string} expression
   * @returns {Promise<T>}
   */
  async function read(expression) {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return result.value;
  }

  return {
    page,
    cdp,
    mainMs: async () => 1000 * (await metric('TaskDuration')),
    heapMb: async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      return (await metric('JSHeapUsedSize')) / 1e6;
    },
    read,
    frame: () => read('bench.frame()'),
    close: () => context.close(),
  };
}
