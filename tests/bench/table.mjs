// @ts-check
import { median } from './gestures.mjs';
import { WALK } from './walk.mjs';

/**
 * @typedef {import('./rounds.mjs').Round} Round
 * @typedef {Map<string, import('./walk.mjs').Tasks>} Walked
 *
 * @typedef {object} Findings
 * @property {Round[]} app
 * @property {Round[]} floor
 * @property {number[]} emptyMs first view of the empty page with the same bytes
 * @property {Walked[]} walks at full speed
 * @property {Walked[]} slowWalks with the processor four times slower
 * @property {import('./rounds.mjs').Size} size
 * @property {import('../../scripts/weigh-page.mjs').Part[]} parts
 *
 * @typedef {readonly [name: string, page: string, floor: string, ratio: string]} Row
 */

export const NODE_LIMIT = 600;

/**
 * The findings as one table in Markdown.
 *
 * @param {Findings} findings
 * @returns {string}
 */
export function tableOf(findings) {
  /** @type {Row[]} */
  const rows = [
    ['', 'page', 'floor', 'page ÷ floor'],
    ...speedRows(findings),
    ...walkRows(findings),
    ...sizeRows(findings),
  ];
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head ?? []), rule, ...body.map(line)].join('\n');
}

/** @param {Findings} findings @returns {Row[]} */
function speedRows({ app, floor, emptyMs }) {
  /** @param {string} name @param {(round: Round) => number | null} pick */
  const compared = (name, pick) => ratioRow(name, app.map(pick), floor.map(pick));
  const hovers = app.map(({ hover }) => hover);
  return [
    ratioRow(
      'first usable view, ms (floor: empty page, same bytes)',
      app.map(({ usableMs }) => usableMs),
      emptyMs,
    ),
    compared('step in which nothing happens, main thread ms', ({ rest }) => rest.mainMs),
    compared('hover, main thread ms', ({ hover }) => hover.mainMs),
    compared('hover to the next frame, ms', ({ hover }) => hover.frameMs),
    [
      'hovers that outlined a mark',
      ...plain(share(hovers.map(({ hits, steps }) => [hits, steps]))),
    ],
    [
      'React commits in all hovers (must be 0)',
      ...plain(`${sum(hovers.map(({ commits }) => commits))}`),
    ],
    compared('zoom step, main thread ms', ({ zoom }) => zoom.mainMs),
    compared('zoom step to the next frame, ms', ({ zoom }) => zoom.frameMs),
    compared('select step, main thread ms (the map jumps)', ({ select }) => select.mainMs),
    compared('filter step, main thread ms', ({ filter }) => filter.mainMs),
    compared('JavaScript heap, MB', ({ heapMb }) => heapMb),
  ];
}

/** @param {Findings} findings @returns {Row[]} */
function walkRows({ walks, slowWalks }) {
  return [
    ['tasks of 50 ms and more (longest)', 'CPU time', 'by the clock', '4× slower, CPU'],
    ...WALK.map((name) => {
      const found = tasksOf(walks, name);
      const slow = tasksOf(slowWalks, name);
      return /** @type {Row} */ ([
        `  ${name}`,
        `${middle(
          name,
          found.map(({ byCpu }) => byCpu),
        )} ${longest(found)}`,
        `${middle(
          name,
          found.map(({ byClock }) => byClock),
        )}`,
        `${middle(
          name,
          slow.map(({ byCpu }) => byCpu),
        )} ${longest(slow)}`,
      ]);
    }),
  ];
}

/** @param {Findings} findings @returns {Row[]} */
function sizeRows({ size, parts }) {
  return [
    ['sizes', 'page', 'limit', ''],
    ['  elements in the timeline', `${size.nodes}`, `${NODE_LIMIT}`, ''],
    ...parts.map(
      ({ name, kb, limitKb }) =>
        /** @type {const} */ ([`  ${name}`, `${kb.toFixed(1)} kB`, `${limitKb} kB`, '']),
    ),
  ];
}

/** @param {string} name @param {(number | null)[]} app @param {(number | null)[]} floor @returns {Row} */
function ratioRow(name, app, floor) {
  const page = middle(name, app);
  const least = middle(name, floor);
  return [name, page.toFixed(2), least.toFixed(2), (page / least).toFixed(2)];
}

/** @param {string} name @param {(number | null)[]} values @throws where one was not measured */
function middle(name, values) {
  const found = median(values.filter((value) => value !== null));
  if (found === null || values.includes(null)) throw new Error(`“${name}” could not be measured.`);
  return found;
}

/** @param {Walked[]} walks @param {string} name @throws where a walk has no such part */
function tasksOf(walks, name) {
  const found = walks.flatMap((walked) => walked.get(name) ?? []);
  if (found.length < walks.length) throw new Error(`The walk “${name}” could not be measured.`);
  return found;
}

/** @param {import('./walk.mjs').Tasks[]} found @returns {string} the median of the longest tasks */
function longest(found) {
  return `(${middle(
    'longest task',
    found.map(({ longestCpuMs }) => longestCpuMs),
  ).toFixed(0)} ms)`;
}

/** @param {string} text @returns {[string, string, string]} */
function plain(text) {
  return [text, '', ''];
}

/** @param {[number, number][]} pairs */
function share(pairs) {
  return `${sum(pairs.map(([part]) => part))} of ${sum(pairs.map(([, whole]) => whole))}`;
}

/** @param {number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
