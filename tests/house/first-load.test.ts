import { expect, test } from 'vitest';
import { firstLoadFiles } from '../../scripts/first-load.mjs';

const manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['src/later.ts'],
    css: ['assets/index.css'],
  },
  '_shared.js': { file: 'assets/shared.js', css: ['assets/shared.css'], imports: ['index.html'] },
  'src/later.ts': { file: 'assets/later.js', imports: ['_shared.js'], css: ['assets/later.css'] },
};

test('a reader waits for the entry, what it imports at once, and their styles', () => {
  expect([...firstLoadFiles(manifest, '')].toSorted()).toEqual([
    'assets/index.css',
    'assets/index.js',
    'assets/shared.css',
    'assets/shared.js',
  ]);
});

test('a reader waits for a later part too where the page preloads it', () => {
  const html = '<link rel="modulepreload" crossorigin href="./assets/later.js">';

  expect([...firstLoadFiles(manifest, html)]).toEqual(
    expect.arrayContaining(['assets/later.js', 'assets/later.css']),
  );
});

test('a reader waits for a script which only the page names', () => {
  expect(firstLoadFiles({}, '<script src="theme.js"></script>')).toContain('theme.js');
});
