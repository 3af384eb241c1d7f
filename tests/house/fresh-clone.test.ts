import { describe, expect, test } from 'vitest';
import { browserArguments } from '../../scripts/browser-arguments.mjs';
import { browserPlaces, playwrightFolder } from '../../scripts/find-browser.mjs';
import { isInstalled } from '../../scripts/install-packages.mjs';
import { nodeFault } from '../../scripts/node-version.mjs';
import { openCommand } from '../../scripts/open-address.mjs';

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('%s is new enough', (version) => {
    expect(nodeFault(version)).toBeNull();
  });

  test.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0'])(
    '%s is not, and the reader hears what to do',
    (version) => {
      expect(nodeFault(version)).toContain(`you have ${version}. Get the current`);
    },
  );
});

describe('the packages', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/drawn': { version: '1.0.0' },
      'node_modules/drawn-for-another-system': { version: '1.0.0', optional: true },
    },
  };
  const installed = (packages: Record<string, { version: string }>) =>
    isInstalled(lock, { packages });

  test('are installed where all but those for another system are there', () => {
    expect(installed({ 'node_modules/drawn': { version: '1.0.0' } })).toBe(true);
  });

  test('are not where one is missing', () => {
    expect(installed({})).toBe(false);
  });

  test('are not where one has another version', () => {
    expect(installed({ 'node_modules/drawn': { version: '1.0.1' } })).toBe(false);
  });
});

describe('a browser is looked for', () => {
  test('along the PATH on Linux, Chromium first', () => {
    const places = browserPlaces('linux', { PATH: '/usr/bin:/opt/bin' }, '/h');

    expect(places.slice(0, 3)).toEqual([
      '/usr/bin/chromium',
      '/opt/bin/chromium',
      '/usr/bin/chromium-browser',
    ]);
  });

  test('among the applications of a Mac', () => {
    expect(browserPlaces('darwin', {}, '/h')).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  test('among the programs of Windows, where Edge always is', () => {
    expect(browserPlaces('win32', { 'PROGRAMFILES(X86)': 'C:\\Programs' }, 'C:\\h')).toContain(
      'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
    );
  });

  test('along the Path of Windows with its ending', () => {
    expect(browserPlaces('win32', { Path: 'C:\\a;C:\\b b' }, 'C:\\h')).toContain(
      'C:\\b b\\chrome.exe',
    );
  });

  test.each([
    ['linux', {}, '/h/.cache/ms-playwright'],
    ['darwin', {}, '/h/Library/Caches/ms-playwright'],
    ['win32', { LOCALAPPDATA: 'C:\\l' }, 'C:\\l\\ms-playwright'],
    ['linux', { PLAYWRIGHT_BROWSERS_PATH: '/p' }, '/p'],
  ] as const)('in Playwright’s folder on %s given %j', (platform, env, folder) => {
    expect(playwrightFolder(platform, env, '/h')).toBe(folder);
  });
});

describe('Chromium', () => {
  test('gives up its sandbox only as root or in CI', () => {
    expect(browserArguments(true)).toContain('--no-sandbox');
    expect(browserArguments(false)).not.toContain('--no-sandbox');
  });
});

describe('the page is opened', () => {
  const address = 'http://127.0.0.1:4173/';

  test.each([
    ['darwin', {}, ['open', address]],
    ['win32', {}, ['cmd', '/c', 'start', '', address]],
    ['linux', { DISPLAY: ':0' }, ['xdg-open', address]],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', address]],
  ] as const)('on %s given %j', (platform, env, command) => {
    expect(openCommand(platform, env, address)).toEqual(command);
  });

  test.each([
    ['linux', {}],
    ['darwin', { CI: 'true' }],
    ['win32', { BROWSER: 'none' }],
  ] as const)('not on %s given %j', (platform, env) => {
    expect(openCommand(platform, env, address)).toBeNull();
  });
});
