// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the page into one file that opens from a disk, where browsers refuse modules and fetched parts:
 * script, styles, fonts, story and map stand in the page itself.
 *
 * @param {string} file where the page is written
 */
export async function buildSingle(file) {
  const parts = `${file}.parts`;
  await build({
    root,
    logLevel: 'warn',
    build: {
      outDir: parts,
      emptyOutDir: true,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      manifest: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        output: { format: 'iife', codeSplitting: false },
        // Only what loads parts on demand asks where it stands, and here nothing does.
        transform: { define: { 'import.meta': '{}' } },
      },
    },
  });
  const page = readFileSync(resolve(parts, 'index.html'), 'utf8');
  const read = (/** @type {string} */ path) => readFileSync(resolve(parts, path), 'utf8');
  const script = /<script[^>]*src="([^"]+)"[^>]*><\/script>/;
  const styles = /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/;
  const code = read(script.exec(page)?.[1] ?? '').replaceAll('</script', '<\\/script');
  const look = read(styles.exec(page)?.[1] ?? '');
  const whole = page
    .replace(styles, () => `<style>${look}</style>`)
    .replace(script, '')
    // A classic script runs where it stands: after what it draws into.
    .replace('</body>', () => `<script>${code}</script></body>`);
  mkdirSync(resolve(file, '..'), { recursive: true });
  writeFileSync(file, whole);
  rmSync(parts, { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.env['NODE_ENV'] = 'production';
  const file = resolve(root, process.argv[2] ?? 'dist-single/tumen.html');
  await buildSingle(file);
  console.log(`${file} opens by itself, from any disk.`);
}
