import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportedImports } from './lint.ts';
import { allowsPackage, allowsRoom, readRooms, type Room } from './rooms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rooms = readRooms(readFileSync(join(root, 'src/README.md'), 'utf8'));

describe('the table of rooms', () => {
  test('has a row for each folder of src', () => {
    expect(rooms.map((room) => room.name)).toEqual(expect.arrayContaining(foldersOfRooms()));
  });

  test('names no room which does not exist', () => {
    const missing = rooms.filter((room) => !existsSync(join(root, 'src', room.name)));

    expect(missing.map((room) => room.name)).toEqual([]);
  });

  test('has a lint rule for each row', () => {
    const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as {
      overrides: { files: string[] }[];
    };
    const ruled = config.overrides.flatMap((override) => override.files);

    expect(ruled).toEqual(expect.arrayContaining(rooms.map(({ name }) => `src/${name}/**`)));
  });
});

describe('the linter', () => {
  const house = mkdtempSync(join(tmpdir(), 'rooms-'));
  let reported: Map<string, string[]>;

  beforeAll(() => {
    copyFileSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'));
    for (const room of rooms) writeProbe(house, room);
    reported = reportedImports(house);
  });
  afterAll(() => rmSync(house, { recursive: true }));

  test.each(rooms)('reports in $name what its row does not allow, and nothing else', (room) => {
    const forbidden = probesFor(room).filter((probe) => !probe.isAllowed);

    expect(reported.get(probeFile(room))?.toSorted()).toEqual(
      forbidden.map((probe) => probe.specifier).toSorted(),
    );
  });
});

/** Folders directly in src, but the panels and the modes one by one. */
function foldersOfRooms(): string[] {
  return foldersIn('src').flatMap((name) =>
    name === 'panels' || name === 'modes'
      ? foldersIn(`src/${name}`).map((inner) => `${name}/${inner}`)
      : [name],
  );
}

function foldersIn(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

interface Probe {
  specifier: string;
  isAllowed: boolean;
}

/** One import of every other room, of the two files nobody imports, and of every package. */
function probesFor(room: Room): Probe[] {
  const up = '../'.repeat(room.name.split('/').length);
  const others = rooms
    .filter((other) => other.name !== room.name)
    .map((other) => ({
      specifier: `${up}${other.name}/file.ts`,
      isAllowed: allowsRoom(room, other.name),
    }));
  const top = ['App.tsx', 'main.tsx', '../data/story.json'].map((file) => ({
    specifier: up + file,
    isAllowed: false,
  }));
  const packages = packageNames().map((name) => ({
    specifier: name,
    isAllowed: allowsPackage(room, name),
  }));
  return [...others, ...top, ...packages, { specifier: './file.ts', isAllowed: true }];
}

function packageNames(): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const inTable = rooms.flatMap((room) => room.packages).filter((name) => !name.startsWith('@'));
  return [...new Set([...Object.keys(dependencies), ...inTable, 'node:fs', 'playwright'])];
}

function probeFile(room: Room): string {
  return `src/${room.name}/probe.ts`;
}

function writeProbe(house: string, room: Room) {
  const file = join(house, probeFile(room));
  mkdirSync(dirname(file), { recursive: true });
  const lines = probesFor(room).map(({ specifier }, i) => `export * as x${i} from '${specifier}';`);
  writeFileSync(file, `${lines.join('\n')}\n`);
}
