// @ts-check
/**
 * @typedef {object} TraceEvent the part of Chromium's trace that is read here
 * @property {string} name
 * @property {string} ph "X" for a span of time
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts µs
 * @property {number} [tdur] CPU time, µs
 *
 * @typedef {object} Trace
 * @property {() => Promise<TraceEvent[]>} stop
 */

const MARK = 'bench: ';
const TASK = 'ThreadControllerImpl::RunTask';

/**
 * Records every task of the browser with its CPU time, which other programs do not lengthen.
 *
 * @param {import('playwright').Browser} browser
 * @returns {Promise<Trace>}
 */
export async function startTrace(browser) {
  const cdp = await browser.newBrowserCDPSession();
  /** @type {TraceEvent[]} */
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) =>
    events.push(.../** @type {TraceEvent[]} */ (/** @type {unknown} */ (value))),
  );
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  return {
    stop: async () => {
      const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
      await cdp.send('Tracing.end');
      await complete;
      await cdp.detach();
      return events;
    },
  };
}

/** @param {string} name @returns {string} what a page runs to end a part of the walk in the trace */
export function endOfPart(name) {
  return `performance.mark(${JSON.stringify(MARK + name)})`;
}

/**
 * The CPU time of each task of the page's main thread, by the part of the walk that it fell in.
 *
 * @param {TraceEvent[]} events
 * @returns {Map<string, number[]>} ms
 * @throws where the trace holds no tasks of the page
 */
export function tasksByPart(events) {
  const ends = events.filter(({ name }) => name.startsWith(MARK)).toSorted((a, b) => a.ts - b.ts);
  const [first] = ends;
  const tasks = events
    .filter(
      ({ name, ph, pid, tid }) =>
        name === TASK && ph === 'X' && pid === first?.pid && tid === first.tid,
    )
    .toSorted((a, b) => a.ts - b.ts);
  if (!tasks.some(({ tdur }) => tdur)) throw new Error('The trace holds no tasks of the page.');
  /** @type {Map<string, number[]>} */
  const parts = new Map();
  let from = -Infinity;
  for (const { name, ts } of ends) {
    const inside = tasks.filter((task) => task.ts >= from && task.ts < ts);
    parts.set(
      name.slice(MARK.length),
      inside.map(({ tdur }) => (tdur ?? 0) / 1000),
    );
    from = ts;
  }
  return parts;
}
