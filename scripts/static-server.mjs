// @ts-check
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder to this machine only.
 *
 * @param {string} folder full path of the folder to show
 * @param {{ firstPort?: number, lastPort?: number }} [ports] the first free one is taken;
 *   port 0 lets the system choose
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} address ends in a slash
 * @throws where the folder does not exist or every port is taken
 */
export async function serveFolder(folder, { firstPort = 4173, lastPort = firstPort + 100 } = {}) {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch((/** @type {unknown} */ error) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const port = await listen(server, firstPort, lastPort);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, 'Only GET and HEAD');
    return;
  }
  const file = await findFile(root, request.url ?? '/');
  if (!file) {
    refuse(response, 404, 'Not found');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file.path)
    .on('error', (error) => response.destroy(error))
    .pipe(response);
}

/**
 * The file an address means: inside the root even after symbolic links, or null.
 *
 * @param {string} root
 * @param {string} url
 */
async function findFile(root, url) {
  const wanted = decodePath(url);
  if (wanted === null) return null;
  const name = wanted.endsWith('/') ? `${wanted}index.html` : wanted;
  const path = await realpath(join(root, name)).catch(() => null);
  if (path === null || !path.startsWith(root + sep)) return null;
  const found = await stat(path);
  return found.isFile() ? { path, size: found.size } : null;
}

/** @param {string} url */
function decodePath(url) {
  try {
    const path = decodeURIComponent(/^[^?#]*/.exec(url)?.[0] ?? '/');
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} words
 */
function refuse(response, status, words) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} firstPort
 * @param {number} lastPort
 * @returns {Promise<number>} the port taken
 */
async function listen(server, firstPort, lastPort) {
  for (let port = firstPort; port <= lastPort; port += 1) {
    const taken = await tryPort(server, port);
    if (taken !== null) return taken;
  }
  throw new Error(`Every port from ${firstPort} to ${lastPort} is in use.`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number | null>} null where the port is in use
 */
function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    const onError = (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
