import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/static-server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** where the built page is served; ends in a slash */
    address: string;
  }
}

const dist = new URL('../../dist/', import.meta.url);

/** Serves the built page for as long as the walks take. */
export default async function serveBuiltPage(project: TestProject) {
  if (!existsSync(new URL('index.html', dist))) {
    throw new Error('There is no built page to walk through: run `npm run build` first.');
  }
  const { address, close } = await serveFolder(fileURLToPath(dist), { firstPort: 0 });
  project.provide('address', address);
  return close;
}
