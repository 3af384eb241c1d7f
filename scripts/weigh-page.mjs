// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstLoadFiles } from './first-load.mjs';

/**
 * @typedef {object} Part one line of the size budget
 * @property {string} name
 * @property {number} limitKb
 * @property {string[]} files relative to the built page; empty where the part is absent
 * @property {number} kb thousand bytes, as gzip but for fonts
 */

const BASE_MAP = /^basemap.*\.(js|json)$/;
const STORY = /^story-data.*\.(js|json)$/;
const STUDY = /^study-data.*\.(js|json)$/;

/** @type {{ name: string, limitKb: number, pick: (files: string[], page: URL) => string[] }[]} */
const BUDGET = [
  { name: 'first load (JS + CSS, gzip)', limitKb: 200, pick: pickFirstLoad },
  { name: 'base map (gzip)', limitKb: 120, pick: pickNamed(BASE_MAP) },
  { name: 'story data (gzip)', limitKb: 60, pick: pickNamed(STORY) },
  { name: 'study data, on demand (gzip)', limitKb: 45, pick: pickNamed(STUDY) },
  { name: 'views on demand (JS + CSS)', limitKb: 150, pick: pickOnDemand },
  {
    name: 'Latin roman fonts',
    limitKb: 90,
    pick: pickNamed(/-latin-(?!ext-)[a-z]+-normal.*\.woff2$/),
  },
];

/**
 * What the parts of a built page weigh.
 *
 * @param {URL} page the folder of the built page, ending in a slash
 * @returns {Part[]}
 * @throws where there is no built page
 */
export function weighPage(page) {
  const files = readdirSync(page, { recursive: true }).map((name) =>
    String(name).replaceAll('\\', '/'),
  );
  return BUDGET.map(({ name, limitKb, pick }) => {
    const picked = pick(files, page);
    return {
      name,
      limitKb,
      files: picked,
      kb: picked.reduce((sum, file) => sum + weighKb(new URL(file, page)), 0),
    };
  });
}

/**
 * @param {string[]} all
 * @param {URL} page
 */
function pickFirstLoad(all, page) {
  const manifest = JSON.parse(readText('.vite/manifest.json', page));
  const first = firstLoadFiles(manifest, readText('index.html', page));
  return all.filter((file) => first.has(file));
}

/**
 * Scripts and style sheets of views that a reader may never open.
 *
 * @param {string[]} all
 * @param {URL} page
 */
function pickOnDemand(all, page) {
  const first = new Set(pickFirstLoad(all, page));
  return all.filter((file) => /\.(js|css)$/.test(file) && !first.has(file) && !isData(file));
}

/** @param {string} file */
function isData(file) {
  return [BASE_MAP, STORY, STUDY].some((data) => data.test(basename(file)));
}

/** @param {RegExp} pattern of a file's name */
function pickNamed(pattern) {
  return (/** @type {string[]} */ all) => all.filter((file) => pattern.test(basename(file)));
}

/** @param {URL} file a woff2 is compressed already; anything else is weighed as gzip */
function weighKb(file) {
  const bytes = readFileSync(file);
  return (file.pathname.endsWith('.woff2') ? bytes : gzipSync(bytes, { level: 9 })).length / 1000;
}

/**
 * @param {string} file
 * @param {URL} page
 */
function readText(file, page) {
  return readFileSync(new URL(file, page), 'utf8');
}
