// @ts-check
/** Weighs `dist/` against the size budget; fails with a sentence for each part too heavy or absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstLoadFiles } from './first-load.mjs';

const dist = new URL('../dist/', import.meta.url);

/** @type {{ name: string, limitKb: number, pick: (files: string[]) => string[] }[]} */
const BUDGET = [
  { name: 'first load (JS + CSS, gzip)', limitKb: 200, pick: pickFirstLoad },
  { name: 'base map (gzip)', limitKb: 120, pick: pickNamed(/^basemap.*\.(js|json)$/) },
  { name: 'story data (gzip)', limitKb: 60, pick: pickNamed(/^story-data.*\.(js|json)$/) },
  {
    name: 'Latin roman fonts',
    limitKb: 90,
    pick: pickNamed(/-latin-(?!ext-)[a-z]+-normal.*\.woff2$/),
  },
];

if (!existsSync(new URL('index.html', dist))) {
  console.error('There is no built page to weigh: run `npm run build` first.');
  process.exit(1);
}

const files = readdirSync(dist, { recursive: true }).map((name) =>
  String(name).replaceAll('\\', '/'),
);
for (const { name, limitKb, pick } of BUDGET) {
  const picked = pick(files);
  const kb = picked.reduce((sum, file) => sum + weighKb(file), 0);
  const weight = picked.length > 0 ? `${kb.toFixed(1)} kB` : 'absent';
  console.log(`        ${name.padEnd(28)} ${weight.padStart(9)} of ${limitKb} kB`);
  if (picked.length === 0) fail(`The built page has no ${name}: has a file been renamed?`);
  if (kb > limitKb) fail(`${name} is ${(kb - limitKb).toFixed(1)} kB over its budget.`);
}

/** @param {string[]} all */
function pickFirstLoad(all) {
  const manifest = JSON.parse(readText('.vite/manifest.json'));
  const first = firstLoadFiles(manifest, readText('index.html'));
  return all.filter((file) => first.has(file));
}

/** @param {RegExp} pattern of a file's name */
function pickNamed(pattern) {
  return (/** @type {string[]} */ all) => all.filter((file) => pattern.test(basename(file)));
}

/** @param {string} file a woff2 is compressed already; anything else is weighed as gzip */
function weighKb(file) {
  const bytes = readFileSync(new URL(file, dist));
  return (file.endsWith('.woff2') ? bytes : gzipSync(bytes, { level: 9 })).length / 1000;
}

/** @param {string} file */
function readText(file) {
  return readFileSync(new URL(file, dist), 'utf8');
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(`        ${sentence}`);
  process.exitCode = 1;
}
