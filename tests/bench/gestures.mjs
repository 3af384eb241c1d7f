// @ts-check
/** Gestures that the page and its floor both understand, each with the time it cost. */

/**
 * @typedef {import('./watched-page.mjs').WatchedPage} WatchedPage
 *
 * @typedef {object} Cost of one step of a gesture
 * @property {number} mainMs CPU time of the main thread
 * @property {number | null} frameMs from the event's handling to the next frame, median; null
 *   where the gesture has no event of its own
 * @property {number} steps
 */

const HOVERS = 40;
const WHEELS_ONE_WAY = 10;
const WHEEL_PX = 100;
const QUERY = 'president';
const MOST_EVENTS = 500;

/**
 * Steps in which nothing happens: what driving a page costs by itself.
 *
 * @param {WatchedPage} watched
 */
export function rest(watched) {
  return timed(
    watched,
    null,
    Array(HOVERS).fill(() => Promise.resolve()),
  );
}

/**
 * Real mouse moves over the timeline's marks, from one to the next.
 *
 * @param {WatchedPage} watched
 * @returns {Promise<Cost & { commits: number, hits: number }>} commits: renderings in React;
 *   hits: moves after which a mark was outlined
 */
export async function hover(watched) {
  const { page, read } = watched;
  const points = await marksOf(watched);
  const before = await read('bench.commits');
  let hits = 0;
  const cost = await timed(
    watched,
    'pointermove',
    Array.from({ length: HOVERS }, (_, i) => async () => {
      const [x, y] = points[i % points.length] ?? [0, 0];
      await page.mouse.move(x, y);
    }),
    async () => {
      hits += Number(
        await read(`document.querySelectorAll('#timeline [data-hovered]').length > 0`),
      );
    },
  );
  if (hits === 0) throw new Error('No mark was outlined in any of the hovers.');
  const commits = (await read('bench.commits')) - before;
  await page.mouse.move(1, 1);
  return { ...cost, commits, hits };
}

/** The wheel over the lanes, in and out. @param {WatchedPage} watched */
export async function zoom(watched) {
  const [x, y] = await centreOf(watched);
  await watched.page.mouse.move(x, y);
  const way = [-1, 1, -1, 1].flatMap((sign) => Array(WHEELS_ONE_WAY).fill(sign * WHEEL_PX));
  return timed(
    watched,
    'wheel',
    way.map((delta) => () => watched.page.mouse.wheel(0, delta)),
  );
}

/**
 * “Next” through all the events, each step until the map has come to rest.
 *
 * @param {WatchedPage} watched
 * @param {number} events how many there are
 */
export async function selectAll(watched, events = MOST_EVENTS) {
  const next = watched.page.getByRole('button', { name: 'Next', exact: true });
  const box = await next.boundingBox();
  if (!box) throw new Error('There is no “Next” to press.');
  return timed(
    watched,
    'click',
    Array.from({ length: events }, () => async () => {
      await watched.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await mapAtRest(watched);
    }),
  );
}

/** Typing a word into the search, and taking it back. @param {WatchedPage} watched */
export async function typeQuery(watched) {
  await watched.page.getByRole('search').getByRole('textbox').focus();
  const keys = [...QUERY.split(''), ...Array(QUERY.length).fill('Backspace')];
  return timed(
    watched,
    'input',
    keys.map((key) => () => watched.page.keyboard.press(key)),
  );
}

/** Until Leaflet moves nothing any more. @param {WatchedPage} watched */
export async function mapAtRest({ read, frame }) {
  await frame();
  const moving = `document.querySelector('.leaflet-pan-anim, .leaflet-zoom-anim') !== null`;
  while (await read(moving)) await frame();
}

/**
 * @param {WatchedPage} watched
 * @param {string | null} event its name in `bench.frames`
 * @param {(() => Promise<unknown>)[]} steps
 * @param {() => Promise<void>} [check] after each step; its cost counts, so keep it small
 * @returns {Promise<Cost>}
 */
async function timed({ read, frame, mainMs }, event, steps, check) {
  await frame();
  const list = `bench.frames[${JSON.stringify(event)}]`;
  if (event !== null) await read(`${list}.length = 0`);
  const start = await mainMs();
  for (const step of steps) {
    await step();
    await frame();
    await check?.();
  }
  const spent = (await mainMs()) - start;
  const frames = event === null ? [] : await read(list);
  if (event !== null && frames.length === 0) throw new Error(`No ${event} reached the page.`);
  return { mainMs: spent / steps.length, frameMs: median(frames), steps: steps.length };
}

/** @param {WatchedPage} watched @returns {Promise<[number, number][]>} */
async function marksOf({ read }) {
  const points =
    await read(`[...document.querySelectorAll('#timeline [role=option]')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  }).filter(([x, y]) => x > 0 && x < innerWidth && y > 0 && y < innerHeight)`);
  if (points.length === 0) throw new Error('The timeline has no marks in sight.');
  return points;
}

/** @param {WatchedPage} watched @returns {Promise<[number, number]>} */
async function centreOf(watched) {
  const points = await marksOf(watched);
  return points[Math.floor(points.length / 2)] ?? [0, 0];
}

/** @param {number[]} values @returns {number | null} */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
