import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Record<string, Entry> };

test('every part for another system which a package names is in the lock file', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isFoundFrom(path, name))
      .map((name) => `${path} needs ${name}`),
  );

  expect(missing).toEqual([]);
});

test('the lock file names no host to fetch packages from', () => {
  const addresses = Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? []);

  expect(addresses.filter((address) => /^[a-z+]+:/.test(address))).toEqual([]);
});

/** As Node looks for it: in the package's own node_modules, then in each one further up. */
function isFoundFrom(path: string, name: string): boolean {
  if (`${path}/node_modules/${name}` in lock.packages) return true;
  if (path === '') return `node_modules/${name}` in lock.packages;
  const end = path.lastIndexOf('/node_modules/');
  return isFoundFrom(end < 0 ? '' : path.slice(0, end), name);
}
