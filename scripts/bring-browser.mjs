// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const NO_BROWSER =
  'The tests need a Chromium, and none was found or could be installed. ' +
  'Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to the full path of one, and run the command again.';

/**
 * Finds a browser for the tests, or installs one: first Playwright's small one, then, as root
 * on Debian or Ubuntu, the system's.
 *
 * @param {URL} root the project's folder, ending in a slash
 * @returns {string} the full path of the browser
 * @throws where there is none and none can be installed
 */
export function bringBrowser(root) {
  const found = findBrowser() ?? installPlaywrightBrowser(root) ?? installSystemBrowser();
  if (!found) throw new Error(NO_BROWSER);
  return found;
}

/** @param {URL} root */
function installPlaywrightBrowser(root) {
  console.log('No Chromium was found: fetching a small one for the tests …');
  const program = fileURLToPath(new URL('node_modules/playwright/cli.js', root));
  run(process.execPath, [program, 'install', '--only-shell', 'chromium'], 240_000);
  return findBrowser();
}

function installSystemBrowser() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return null;
  console.log('Installing Chromium with apt-get …');
  run('apt-get', ['update'], 300_000);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 600_000);
  return findBrowser();
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {number} timeoutMs
 */
function run(program, args, timeoutMs) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(program, args, { stdio: 'inherit', timeout: timeoutMs, env });
}
