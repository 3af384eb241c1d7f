// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Builds the page as `npm run build` does, into a folder of its own: `dist/` stays as it is.
 *
 * @param {URL} folder
 */
export async function buildPage(folder) {
  process.env.NODE_ENV = 'production';
  await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'error',
    build: { outDir: fileURLToPath(folder), emptyOutDir: true },
  });
}
