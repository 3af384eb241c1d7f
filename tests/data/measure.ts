import { geoDistance } from 'd3';
import type { MultiPolygon, Position } from 'geojson';

const EARTH_RADIUS_KM = 6371;

const pair = ([lon = 0, lat = 0]: Position): [number, number] => [lon, lat];

export const kmBetween = (a: Position, b: Position): number =>
  geoDistance(pair(a), pair(b)) * EARTH_RADIUS_KM;

/** Points along a line, close enough together to stand for the whole of it. */
export function walk(line: readonly Position[]): Position[] {
  const steps = 40;
  return line.flatMap((point, index) => {
    const [lon, lat] = pair(point);
    const [nextLon, nextLat] = pair(line[index + 1] ?? point);
    return Array.from({ length: steps }, (_, step) => [
      lon + ((nextLon - lon) * step) / steps,
      lat + ((nextLat - lat) * step) / steps,
    ]);
  });
}

export const kmToLine = (line: readonly Position[], point: Position): number =>
  Math.min(...walk(line).map((step) => kmBetween(step, point)));

export function isInsideRing(ring: readonly Position[], point: Position): boolean {
  const [x, y] = pair(point);
  let inside = false;
  ring.forEach((corner, index) => {
    const [x1, y1] = pair(corner);
    const [x2, y2] = pair(ring[(index + 1) % ring.length] ?? corner);
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

export const isInside = (geometry: MultiPolygon, point: Position): boolean =>
  geometry.coordinates.some(
    ([outside = [], ...holes]) =>
      isInsideRing(outside, point) && !holes.some((hole) => isInsideRing(hole, point)),
  );

/** Twice the signed area in square degrees; positive = the ring runs anticlockwise. */
export function turning(ring: readonly Position[]): number {
  return ring.reduce((sum, corner, index) => {
    const [x1, y1] = pair(corner);
    const [x2, y2] = pair(ring[(index + 1) % ring.length] ?? corner);
    return sum + x1 * y2 - x2 * y1;
  }, 0);
}
