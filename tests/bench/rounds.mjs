// @ts-check
import { hover, rest, selectAll, typeQuery, zoom } from './gestures.mjs';
import { openFind, quiet } from './walk.mjs';
import { openWatched } from './watched-page.mjs';

/**
 * @typedef {import('playwright').Browser} Browser
 * @typedef {import('./watched-page.mjs').Target} Target
 * @typedef {import('./gestures.mjs').Cost} Cost
 *
 * @typedef {object} Round what one page cost once
 * @property {number} usableMs from the navigation to the first usable view
 * @property {number} heapMb
 * @property {Cost} rest
 * @property {Awaited<ReturnType<typeof hover>>} hover
 * @property {Cost} zoom
 * @property {Cost} select with the wish for less movement, so that the map jumps
 * @property {Cost} filter
 * @property {number} commits renderings in React of the whole round
 *
 * @typedef {object} Size of the page's timeline and card, for the floor
 * @property {number} nodes elements in the timeline
 * @property {number} marks events as options
 * @property {number} bars
 * @property {number} card elements in the card, once an event is selected
 */

/**
 * All gestures on a fresh page.
 *
 * @param {Browser} browser
 * @param {Target} target
 * @param {{ hasFind: boolean, events: number }} options hasFind: the search has to be opened first
 * @returns {Promise<Round>}
 */
export async function measureRound(browser, target, { hasFind, events }) {
  const watched = await openWatched(browser, target);
  try {
    await quiet(watched);
    const round = {
      usableMs: await watched.read('bench.usableAt'),
      heapMb: await watched.heapMb(),
      rest: await rest(watched),
      hover: await hover(watched),
      zoom: await zoom(watched),
    };
    await watched.page.emulateMedia({ reducedMotion: 'reduce' });
    const select = await selectAll(watched, events);
    if (hasFind) await openFind(watched);
    const filter = await typeQuery(watched);
    return { ...round, select, filter, commits: await watched.read('bench.commits') };
  } finally {
    await watched.close();
  }
}

/**
 * Only the time to the first usable view, ms.
 *
 * @param {Browser} browser
 * @param {Target} target
 * @returns {Promise<number>}
 */
export async function measureFirstUse(browser, target) {
  const watched = await openWatched(browser, target);
  try {
    return await watched.read('bench.usableAt');
  } finally {
    await watched.close();
  }
}

/**
 * @param {Browser} browser
 * @param {Target} target
 * @returns {Promise<Size>}
 */
export async function sizeUp(browser, target) {
  const watched = await openWatched(browser, target);
  const { page, read, frame } = watched;
  const count = (/** @type {string} */ selector) =>
    /** @type {Promise<number>} */ (read(`document.querySelectorAll('${selector}').length`));
  try {
    await quiet(watched);
    const size = {
      nodes: await count('#timeline *'),
      marks: await count('#timeline [role=option]'),
      bars: await count('#timeline rect[data-events]'),
    };
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await frame();
    return { ...size, card: await count('#card *') };
  } finally {
    await watched.close();
  }
}
