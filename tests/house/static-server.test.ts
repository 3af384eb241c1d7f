import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/static-server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'server-'));
const shown = join(folder, 'shown');
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  mkdirSync(join(shown, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'shown-not'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'shown-not', 'secret.txt'), 'secret');
  writeFileSync(join(shown, 'index.html'), '<title>Shown</title>');
  writeFileSync(join(shown, 'assets', 'a b.js'), 'export {};');
  writeFileSync(join(shown, 'assets', 'font.woff2'), 'font');
  symlinkSync(folder, join(shown, 'link'), 'junction');
  server = await serveFolder(shown, { firstPort: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the static server', () => {
  test('shows the page at its address, whatever is asked of it', async () => {
    const { status, type, body } = await ask('/?event=1');

    expect([status, type, body]).toEqual([200, 'text/html; charset=utf-8', '<title>Shown</title>']);
  });

  test.each([
    ['/assets/a%20b.js', 'text/javascript; charset=utf-8'],
    ['/assets/font.woff2', 'font/woff2'],
  ])('says what %s is', async (path, type) => {
    expect((await ask(path)).type).toBe(type);
  });

  test.each(['/nothing.js', '/assets', '/assets/', '/%', '/%00', '/index.html/'])(
    'does not find %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../shown-not/secret.txt',
    '/link/secret.txt',
  ])('shows nothing outside its folder for %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found\n' });
  });

  test('answers questions only', async () => {
    expect((await ask('/', 'POST')).status).toBe(405);
  });

  test('answers HEAD with the size and no body', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, length: '20', body: '' });
  });

  test('listens to this machine only', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test('takes the next port where the first is in use', async () => {
    const taken = Number(new URL(server.address).port);
    const second = await serveFolder(shown, { firstPort: taken, lastPort: 65_535 });
    await second.close();

    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
  });

  test('says so where every port is in use', async () => {
    const taken = Number(new URL(server.address).port);

    await expect(serveFolder(shown, { firstPort: taken, lastPort: taken })).rejects.toThrow(
      'is in use',
    );
  });
});

interface Answer {
  status: number | undefined;
  type: string | undefined;
  length: string | undefined;
  body: string;
}

/** Asks for the path as it stands; `fetch` would tidy the dots away. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          length: response.headers['content-length'],
          body,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}
