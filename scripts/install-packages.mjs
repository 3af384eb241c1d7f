// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/**
 * Runs `npm ci` unless `node_modules` already holds what the lock file asks for.
 * No shell is involved, so that Windows and blanks in a path do no harm.
 *
 * @param {URL} root the project's folder, ending in a slash
 * @throws where npm cannot be found or does not succeed
 */
export function installPackages(root) {
  const lock = readLock(new URL('package-lock.json', root));
  const installed = readLock(new URL('node_modules/.package-lock.json', root));
  if (!lock) throw new Error('package-lock.json is missing: clone the project again.');
  if (installed && isInstalled(lock, installed)) return;

  console.log('Installing the packages of package-lock.json (once, about a minute) …');
  const { status, error } = spawnSync(
    process.execPath,
    [npmProgram(), 'ci', '--include=dev', '--no-audit', '--no-fund'],
    { cwd: fileURLToPath(root), stdio: 'inherit' },
  );
  if (error) throw error;
  if (status !== 0) {
    throw new Error('The packages could not be installed (see above). Is there a network?');
  }
}

/**
 * True where each package of the lock file is there in the very version. npm leaves its own
 * lock inside `node_modules` once an installation is complete; packages for other systems
 * are optional and may be absent.
 *
 * @param {Lock} lock
 * @param {Lock} installed
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    if (!found) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version;
  });
}

/**
 * @param {URL} file
 * @returns {Lock | null} null where there is no such file
 */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** npm's own script: named by npm when it runs us, else beside Node. */
function npmProgram() {
  const bin = dirname(process.execPath);
  const places = [
    process.env.npm_execpath ?? '',
    join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const program = places.find((place) => place.endsWith('npm-cli.js') && existsSync(place));
  if (!program) throw new Error('npm was not found. Run `npm ci` by hand, then try again.');
  return program;
}
