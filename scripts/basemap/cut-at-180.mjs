import { geoEquirectangular, geoStream } from 'd3';

/** Degrees in, degrees out; lines and polygons are cut where they cross longitude 180°. */
const plain = geoEquirectangular()
  .reflectY(true)
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

const tidy = (degrees) => Math.round(degrees * 1e6) / 1e6;

/** Collects what a d3 stream says into arrays of lines and arrays of rings per polygon. */
function createSink() {
  const lines = [];
  const polygons = [];
  let points = [];
  let rings;
  return {
    lines,
    polygons,
    point: (x, y) => points.push([tidy(x), tidy(y)]),
    lineStart: () => (points = []),
    lineEnd: () => {
      if (rings) rings.push([...points, points[0]]);
      else lines.push(points);
    },
    polygonStart: () => (rings = []),
    polygonEnd: () => {
      polygons.push(...groupRings(rings));
      rings = undefined;
    },
    sphere: () => undefined,
  };
}

/**
 * One polygon cut in two comes back as one bag of rings. Rings that turn clockwise are outsides (d3's
 * winding, seen with north up); the others are holes and go to the outside that contains them.
 */
function groupRings(rings) {
  const outsides = rings.filter((ring) => signedArea(ring) < 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => signedArea(ring) > 0)) {
    const home = outsides.find(([outside]) => contains(outside, hole[0]));
    if (home) home.push(hole);
  }
  return outsides;
}

export function signedArea(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return twice / 2;
}

export function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** @returns {object} a GeoJSON MultiPolygon */
export function cutPolygons(geometry) {
  const sink = createSink();
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const coordinates of polygons) {
    geoStream({ type: 'Polygon', coordinates }, plain.stream(sink));
  }
  return { type: 'MultiPolygon', coordinates: sink.polygons };
}

/** @returns {object} a GeoJSON MultiLineString */
export function cutLines(geometry) {
  const sink = createSink();
  geoStream(geometry, plain.stream(sink));
  return { type: 'MultiLineString', coordinates: sink.lines.filter((line) => line.length > 1) };
}
