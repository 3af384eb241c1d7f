// @ts-check
/**
 * What `npm start` and `npm test` need on a fresh clone, with nothing but Node itself:
 * a Node that is new enough, the packages of the lock file, and (with `--browser`) a Chromium.
 */
import { bringBrowser } from './bring-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { nodeFault } from './node-version.mjs';

const root = new URL('..', import.meta.url);

try {
  const fault = nodeFault(process.versions.node);
  if (fault) throw new Error(fault);
  installPackages(root);
  if (process.argv.includes('--browser')) {
    console.log(`Browser for the tests: ${bringBrowser(root)}`);
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
