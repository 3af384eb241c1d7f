import { feature } from 'topojson-client';
import { cutPolygons, signedArea } from './cut-at-180.mjs';
import { ringWeight, zoomAt } from './detail.mjs';

/** Lakes smaller than this many square pixels, at the zoom their place asks for, are left out. */
const LEAST_LAKE = 260;
/** Zoom from which a region is close enough to be given rivers. */
const RIVER_ZOOM = 7.5;
const SHORTEST_RIVER_DEGREES = 1.2;
/** A river nearer to a border than this is the border, and is drawn as one. */
const BORDER_DEGREES = 0.11;

export function drawLakes(atlas) {
  const lakes = feature(atlas, atlas.objects.lakes).features;
  const rings = lakes
    .map((lake) => lake.geometry.coordinates[0])
    .filter((ring) => ringWeight(ring) > LEAST_LAKE)
    .map((ring) => (signedArea(ring) > 0 ? ring.toReversed() : ring));
  return cutPolygons({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) });
}

const span = (line) => Math.hypot(line.at(-1)[0] - line[0][0], line.at(-1)[1] - line[0][1]);

function awayFrom(line, borderPoints) {
  const parts = [[]];
  for (const [lon, lat] of line) {
    const near = borderPoints.some(
      ([x, y]) => Math.abs(x - lon) < BORDER_DEGREES && Math.abs(y - lat) < BORDER_DEGREES,
    );
    if (near) parts.push([]);
    else parts.at(-1).push([lon, lat]);
  }
  return parts.filter((part) => part.length > 2);
}

/** @param {object} borders MultiLineString in degrees; rivers that run along it are left out */
export function drawRivers(atlas, borders) {
  const borderPoints = borders.coordinates.flat();
  const coordinates = feature(atlas, atlas.objects.rivers)
    .features.flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
    )
    .filter((line) => zoomAt(line[Math.floor(line.length / 2)]) >= RIVER_ZOOM)
    .flatMap((line) => awayFrom(line, borderPoints))
    .filter((line) => span(line) > SHORTEST_RIVER_DEGREES);
  return { type: 'MultiLineString', coordinates };
}
