// @ts-check
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './static-server.mjs';

const dist = new URL('../dist/', import.meta.url);

/**
 * Serves the built page until Ctrl-C and says where.
 *
 * @returns {Promise<string>} the address
 */
export async function serveDist() {
  if (!existsSync(new URL('index.html', dist))) {
    throw new Error('There is no built page yet: run `npm run build` first, or `npm start`.');
  }
  const { address } = await serveFolder(fileURLToPath(dist));
  console.log(`\n  Tumen is at ${address}\n  Ctrl-C ends it.\n`);
  return address;
}
