// @ts-check
/** Weighs `dist/` against the size budget; fails with a sentence for each part too heavy or absent. */
import { existsSync } from 'node:fs';
import { weighPage } from './weigh-page.mjs';

const dist = new URL('../dist/', import.meta.url);

if (!existsSync(new URL('index.html', dist))) {
  console.error('There is no built page to weigh: run `npm run build` first.');
  process.exit(1);
}

for (const { name, limitKb, kb, files } of weighPage(dist)) {
  const weight = files.length > 0 ? `${kb.toFixed(1)} kB` : 'absent';
  console.log(`        ${name.padEnd(28)} ${weight.padStart(9)} of ${limitKb} kB`);
  if (files.length === 0) fail(`The built page has no ${name}: has a file been renamed?`);
  if (kb > limitKb) fail(`${name} is ${(kb - limitKb).toFixed(1)} kB over its budget.`);
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(`        ${sentence}`);
  process.exitCode = 1;
}
