import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../scripts/static-server.mjs';
import { test } from './reader.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Spoils the story in a folder that is a copy of `data/`. */
export type Spoil = (folder: string) => Promise<void>;

interface Spoilt {
  /** where the page with this story is served; ends in a slash */
  address: string;
  /** what the build said */
  output: string;
}

/** A test whose page was built from a spoilt copy of the story; built once for the file. */
export function testWith(spoil: Spoil) {
  return test.extend<{ spoilt: Spoilt; address: string }>({
    spoilt: [
      // oxlint-disable-next-line no-empty-pattern -- vitest reads the pattern to see what is needed
      async ({}, use) => {
        const folder = await mkdtemp(join(tmpdir(), 'tumen-'));
        await cp(join(root, 'data'), join(folder, 'data'), { recursive: true });
        await spoil(join(folder, 'data'));
        const output = await build(join(folder, 'data'), join(folder, 'dist'));
        const { address, close } = await serveFolder(join(folder, 'dist'), { firstPort: 0 });
        await use({ address, output });
        await close();
        await rm(folder, { recursive: true });
      },
      { scope: 'file' },
    ],
    address: async ({ spoilt }, use) => {
      await use(spoilt.address);
    },
  });
}

/** Changes the text of one of the story's files. */
export async function rewrite(
  folder: string,
  file: string,
  change: (text: string) => string,
): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

/** @throws with what the build said, where it fails */
function build(story: string, dist: string): Promise<string> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--outDir', dist], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', STORY: story },
      timeout: 60_000,
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (status) => (status === 0 ? resolve(output) : reject(new Error(output))));
  });
}
