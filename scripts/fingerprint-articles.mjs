// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintsOf, paragraphsOf } from './article-shingles.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Say which folder holds the articles, one .txt each, in order A, B, C …\n');
  process.exit(1);
}

const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const articles = names.toSorted().map((name, i) => {
  const letter = String.fromCodePoint(65 + i);
  const paragraphs = paragraphsOf(readFileSync(join(folder, name), 'utf8'));
  return [letter, paragraphs.map(fingerprintsOf)];
});
const file = new URL('../tests/data/article-shingles.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(Object.fromEntries(articles), null, 2)}\n`);
