import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.git']);

// Put together from halves, so that this file does not hold what it looks for.
const UNWANTED = [
  ['/', 'work/'],
  ['/', 'root/'],
  ['/', 'home/'],
  ['/', 'Users/'],
  ['[A-Z]:\\\\', 'Users'],
  ['\\.\\./', 'shared\\b'],
  ['\\bdoss', 'iers?\\b'],
  ['registry\\.', 'npm'],
  ['\\bverd', 'accio\\b'],
  ['\\bartif', 'actory\\b'],
].map(([first, second]) => new RegExp(`${first}${second}`, first?.startsWith('\\b') ? 'i' : ''));

test('no file names a machine’s folders, a private folder or a package host', () => {
  const found = textFiles(root).flatMap(({ name, text }) =>
    text
      .split('\n')
      .flatMap((line, i) =>
        UNWANTED.some((pattern) => pattern.test(line)) ? [`${name}:${i + 1}`] : [],
      ),
  );

  expect(found).toEqual([]);
});

test.each(UNWANTED)('%s would be seen', (pattern) => {
  const example = pattern.source.replaceAll('\\b', '').replace('[A-Z]', 'C').replace('s?', '');

  expect(pattern.test(` ${example.replaceAll(/\\(.)/g, '$1')}`)).toBe(true);
});

function textFiles(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return textFiles(path);
    const bytes = entry.isFile() ? readFileSync(path) : Buffer.of(0);
    return bytes.includes(0) ? [] : [{ name: relative(root, path), text: bytes.toString('utf8') }];
  });
}
