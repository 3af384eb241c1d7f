// @ts-check
/** `npm start`: builds the page, serves it to this machine and opens it where there is a screen. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { openAddress } from './open-address.mjs';
import { serveDist } from './serve-dist.mjs';

process.env.NODE_ENV = 'production';
await build({ root: fileURLToPath(new URL('..', import.meta.url)), logLevel: 'warn' });
openAddress(await serveDist());
