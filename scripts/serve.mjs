// @ts-check
/** `npm run serve`: serves the page that `npm run build` made. */
import { serveDist } from './serve-dist.mjs';

await serveDist();
