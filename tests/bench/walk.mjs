// @ts-check
import { hover, mapAtRest, selectAll, typeQuery, zoom } from './gestures.mjs';
import { endOfPart, startTrace, tasksByPart } from './task-trace.mjs';
import { openWatched } from './watched-page.mjs';

/**
 * @typedef {import('./watched-page.mjs').WatchedPage} WatchedPage
 *
 * @typedef {object} Tasks of one part of the walk, long ones: 50 ms and more
 * @property {number} byClock how many, by the clock, as the browser reports them to a page
 * @property {number} byCpu how many, by CPU time of their thread
 * @property {number} longestCpuMs CPU time of the longest task, long or not
 */

const LONG_MS = 50;

/** A reader's way through the whole page, part by part. */
const PARTS = /** @type {const} */ ([
  ['hover over the marks', hover],
  ['zoom the timeline', zoom],
  ['move and zoom the map', moveMap],
  ['select every event in turn', selectEvery],
  ['true scale and back', toggleAxis],
  ['drag the time window', dragWindow],
  ['filters', filter],
  ['list and back', listAndBack],
]);

const LOAD = /** @type {const} */ (['load, to the first view', 'load, the rest']);

export const WALK = [...LOAD, ...PARTS.map(([name]) => name)];

/**
 * Opens the page, walks through it and counts long tasks on the way.
 *
 * @param {import('playwright').Browser} browser
 * @param {import('./watched-page.mjs').Target} target
 * @param {number} slowdown how many times slower the processor is made
 * @returns {Promise<Map<string, Tasks>>} by the names in WALK
 */
export async function walk(browser, target, slowdown) {
  const trace = await startTrace(browser);
  const watched = await openWatched(browser, target, { slowdown });
  const { read } = watched;
  /** @type {[name: string, endMs: number][]} */
  const ends = [];
  const end = async (/** @type {string} */ name) => {
    ends.push([name, await read(`${endOfPart(name)}.startTime`)]);
  };
  try {
    await end(LOAD[0]);
    await quiet(watched);
    await end(LOAD[1]);
    for (const [name, part] of PARTS) {
      await part(watched);
      await mapAtRest(watched);
      await idle(watched);
      await end(name);
    }
    /** @type {Watch['longTasks']} */
    const long = await read('bench.longTasks');
    const cpu = tasksByPart(await trace.stop());
    return new Map(
      ends.map(([name, endMs], i) => {
        const from = ends[i - 1]?.[1] ?? 0;
        const cpuMs = cpu.get(name) ?? [];
        return [
          name,
          {
            byClock: long.filter(({ start }) => start >= from && start < endMs).length,
            byCpu: cpuMs.filter((ms) => ms >= LONG_MS).length,
            longestCpuMs: Math.max(0, ...cpuMs),
          },
        ];
      }),
    );
  } finally {
    await watched.close();
  }
}

/**
 * Until nothing has been fetched for two seconds and the browser is idle.
 *
 * @param {WatchedPage} watched
 */
export async function quiet({ page, read }) {
  await page.waitForFunction(() => {
    const last = performance.getEntriesByType('resource').at(-1)?.startTime ?? 0;
    return performance.now() - last > 2000;
  });
  await idle({ read });
}

/** @param {Pick<WatchedPage, 'read'>} watched */
function idle({ read }) {
  return read('new Promise((resolve) => requestIdleCallback(() => resolve()))');
}

/** @param {WatchedPage} watched */
async function selectEvery(watched) {
  const events = await watched.page.locator('#timeline [role=option]').count();
  await selectAll(watched, events);
}

/** @param {WatchedPage} watched */
async function moveMap(watched) {
  const { page, frame } = watched;
  const map = await page.locator('.leaflet-container').boundingBox();
  if (!map) throw new Error('There is no map to move.');
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
  for (const sign of [1, -1]) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 1; i <= 20; i += 1) {
      await page.mouse.move(x + sign * 12 * i, y + sign * 4 * i);
      await frame();
    }
    await page.mouse.up();
    await mapAtRest(watched);
  }
  for (const name of ['Zoom in', 'Zoom in', 'Zoom in', 'Zoom out', 'Zoom out', 'Zoom out']) {
    await page.getByRole('button', { name }).click();
    await mapAtRest(watched);
  }
  await page.mouse.move(x, y);
  for (const delta of [-200, -200, 200, 200]) {
    await page.mouse.wheel(0, delta);
    for (let i = 0; i < 12; i += 1) await frame();
    await mapAtRest(watched);
  }
}

/** @param {WatchedPage} watched */
async function toggleAxis({ page, frame }) {
  for (let times = 0; times < 2; times += 1) {
    await page.getByRole('button', { name: 'True scale' }).click();
    for (let i = 0; i < 40; i += 1) await frame();
  }
}

/** @param {WatchedPage} watched */
async function dragWindow({ page, frame }) {
  const handle = page.getByRole('slider', { name: 'Start of the time window' });
  const box = await handle.boundingBox();
  if (!box) throw new Error('The time window has no handle.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const i of [...Array(20).keys(), ...[...Array(20).keys()].toReversed()]) {
    await page.mouse.move(x + 30 * i, y);
    await frame();
  }
  await page.mouse.up();
}

/** @param {WatchedPage} watched */
async function filter(watched) {
  const { page, frame } = watched;
  const kinds = page.locator('#timeline button[aria-pressed]');
  for (let i = 0; i < 4; i += 1) {
    for (let times = 0; times < 2; times += 1) {
      await kinds.nth(i).click();
      await frame();
    }
  }
  await openFind(watched);
  await typeQuery(watched);
}

/** @param {WatchedPage} watched */
async function listAndBack(watched) {
  const { page } = watched;
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.getByRole('table').first().waitFor();
  await watched.frame();
  await page.getByRole('button', { name: 'Explore', exact: true }).click();
  await page.locator('#timeline [role=option]').first().waitFor({ state: 'attached' });
  await page.locator('[data-place]').first().waitFor({ state: 'attached' });
}

/** @param {WatchedPage} watched */
export async function openFind({ page }) {
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByRole('search').getByRole('textbox').waitFor();
}
