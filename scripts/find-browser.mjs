// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

const PATH_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const PLAYWRIGHT_NAMES = [
  'chrome-headless-shell',
  'headless_shell',
  'chrome',
  'Google Chrome for Testing',
  'Chromium',
];

/**
 * A Chromium to run the tests in: CHROMIUM_PATH, then the PATH, then the usual places of the
 * system, then Playwright's own.
 *
 * @returns {string | null} the full path of a program that starts; null where there is none
 * @throws where CHROMIUM_PATH is set and is not such a program
 */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (isBrowser(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is set to ${asked}, but no browser starts there.`);
  }
  const places = browserPlaces(process.platform, process.env, homedir());
  return places.find(isBrowser) ?? playwrightBrowsers().find(isBrowser) ?? null;
}

/**
 * Every place where a browser may be, best first; nothing is looked up.
 *
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @param {string} home the reader's own folder
 * @returns {string[]} full paths
 */
export function browserPlaces(platform, env, home) {
  const path = platform === 'win32' ? win32 : posix;
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter(Boolean);
  const onPath = PATH_NAMES.flatMap((name) => folders.map((dir) => path.join(dir, name + ending)));

  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const roots = ['/Applications', path.join(home, 'Applications')];
    const usual = roots.flatMap((dir) =>
      apps.map((app) => path.join(dir, `${app}.app`, 'Contents', 'MacOS', app)),
    );
    return [...onPath, ...usual];
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const usual = roots.flatMap((dir) =>
      dir
        ? [
            path.join(dir, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            path.join(dir, 'Chromium', 'Application', 'chrome.exe'),
            path.join(dir, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ]
        : [],
    );
    return [...onPath, ...usual];
  }
  return [...onPath, '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

/** The browsers which Playwright has downloaded, newest first. */
function playwrightBrowsers() {
  const folder = playwrightFolder(process.platform, process.env, homedir());
  return listFolder(folder)
    .filter((name) => name.startsWith('chromium'))
    .toSorted((a, b) => revision(b) - revision(a))
    .flatMap((name) => findPrograms(`${folder}/${name}`, 5));
}

/** @param {string} name for example "chromium-1200" */
function revision(name) {
  return Number(/-(\d+)$/.exec(name)?.[1] ?? 0);
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @param {string} home
 * @returns {string} the folder in which Playwright keeps its browsers
 */
export function playwrightFolder(platform, env, home) {
  const own = env['PLAYWRIGHT_BROWSERS_PATH'];
  if (own && own !== '0') return own;
  if (platform === 'darwin') return posix.join(home, 'Library', 'Caches', 'ms-playwright');
  if (platform === 'win32') {
    return win32.join(env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local'), 'ms-playwright');
  }
  return posix.join(env['XDG_CACHE_HOME'] ?? posix.join(home, '.cache'), 'ms-playwright');
}

/**
 * @param {string} folder
 * @param {number} depth how many levels of folders to open
 * @returns {string[]}
 */
function findPrograms(folder, depth) {
  return listFolder(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (PLAYWRIGHT_NAMES.includes(name.replace(/\.exe$/, '')) && isFile(path)) return [path];
    return depth > 0 && !isFile(path) ? findPrograms(path, depth - 1) : [];
  });
}

/** @param {string} folder */
function listFolder(folder) {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
}

/** @param {string} path */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * A stub that only says "install the snap", or a browser without its libraries, is no browser.
 * On Windows the question for the version would open a window, so the file is enough.
 *
 * @param {string} path
 */
function isBrowser(path) {
  if (!isFile(path) || !isExecutable(path)) return false;
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /chrom|edge/i.test(stdout);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
