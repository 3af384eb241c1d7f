// @ts-check
/**
 * `npm run bench`: builds the page, measures it beside its floor, and prints one table.
 * `npm run bench -- 1` makes one round instead of five, and one walk instead of three.
 */
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { browserArguments } from '../../scripts/browser-arguments.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';
import { weighPage } from '../../scripts/weigh-page.mjs';
import { buildPage } from './build-page.mjs';
import { measureFirstUse, measureRound, sizeUp } from './rounds.mjs';
import { tableOf } from './table.mjs';
import { walk } from './walk.mjs';
import { writeFloor } from './write-floor.mjs';

const ROUNDS = Math.max(1, Number(process.argv[2] ?? 5) || 5);
const WALKS = Math.min(3, ROUNDS);
const SLOWDOWN = 4;
const cache = new URL('../../node_modules/.cache/tumen/bench/', import.meta.url);
const built = new URL('page/', cache);
const floors = new URL('floor/', cache);

await buildPage(built);
writeFloor(floors, built);
const servers = await Promise.all(
  [built, floors].map((folder) => serveFolder(fileURLToPath(folder), { firstPort: 0 })),
);
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserArguments(),
  ...(executablePath ? { executablePath } : {}),
});
try {
  const [page = '', others = ''] = servers.map(({ address }) => address);
  const findings = await measure(page, others);
  const date = new Date().toISOString().slice(0, 10);
  say(
    `\n${date}, ${cpus().length} CPUs, Chromium ${browser.version()}, Node ${process.versions.node}\n`,
  );
  say(tableOf(findings));
} finally {
  await browser.close();
  await Promise.all(servers.map(({ close }) => close()));
}

/**
 * @param {string} page address of the built page
 * @param {string} others address of the pages it is compared with
 * @returns {Promise<import('./table.mjs').Findings>}
 */
async function measure(page, others) {
  const app = { name: 'page', address: page, usable: ['#timeline [role=option]', '[data-place]'] };
  const size = await sizeUp(browser, app);
  const query = new URLSearchParams(Object.entries(size).map(([key, value]) => [key, `${value}`]));
  const floor = {
    name: 'floor',
    address: `${others}floor.html?${query}`,
    usable: ['#timeline [role=option]'],
  };
  const empty = { name: 'empty page', address: `${others}empty.html`, usable: ['#loaded'] };

  /** @type {import('./table.mjs').Findings} */
  const findings = {
    app: [],
    floor: [],
    emptyMs: [],
    walks: [],
    slowWalks: [],
    size,
    parts: weighPage(built),
  };
  for (let round = 1; round <= ROUNDS; round += 1) {
    say(`round ${round} of ${ROUNDS} …`);
    findings.app.push(await measureRound(browser, app, { hasFind: true, events: size.marks }));
    findings.floor.push(await measureRound(browser, floor, { hasFind: false, events: size.marks }));
    findings.emptyMs.push(await measureFirstUse(browser, empty));
  }
  if (findings.app.some(({ commits }) => commits === 0))
    throw new Error('No React commit was counted even while events were selected.');
  for (let time = 1; time <= WALKS; time += 1) {
    say(`walk ${time} of ${WALKS} …`);
    findings.walks.push(await walk(browser, app, 1));
  }
  say(`walk with the processor ${SLOWDOWN} times slower …`);
  findings.slowWalks.push(await walk(browser, app, SLOWDOWN));
  return findings;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
