// @ts-check
import { hover, mapAtRest, selectAll, typeQuery, zoom } from './gestures.mjs';

/**
 * @typedef {import('./watched-page.mjs').WatchedPage} WatchedPage
 *
 * @typedef {object} Tasks long ones: 50 ms and more
 * @property {number} count
 * @property {number} longestMs 0 where there is none
 */

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

export const WALK = ['load, to the first view', 'load, the rest', ...PARTS.map(([name]) => name)];

/**
 * Walks through the page and counts long tasks on the way.
 *
 * @param {WatchedPage} watched just usable
 * @returns {Promise<Map<string, Tasks>>} by the names in WALK
 */
export async function walk(watched) {
  /** @type {Map<string, Tasks>} */
  const found = new Map();
  const { read } = watched;
  const note = async (/** @type {string} */ name, /** @type {number} */ from) => {
    const till = await read('performance.now()');
    /** @type {Watch['longTasks']} */
    const all = await read('bench.longTasks');
    const durations = all
      .filter(({ start }) => start >= from && start < till)
      .map(({ duration }) => duration);
    found.set(name, { count: durations.length, longestMs: Math.max(0, ...durations) });
    return till;
  };
  const loaded = await note('load, to the first view', 0);
  await quiet(watched);
  let from = await note('load, the rest', loaded);
  for (const [name, part] of PARTS) {
    await part(watched);
    await mapAtRest(watched);
    await idle(watched);
    from = await note(name, from);
  }
  return found;
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
  await page.getByRole('table').waitFor();
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
