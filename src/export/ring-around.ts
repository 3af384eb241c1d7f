import type { Position } from 'geojson';

const EARTH_KM = 6371;
const CORNERS = 36;
const toRadians = (degrees: number) => (degrees * Math.PI) / 180;
const toDegrees = (radians: number) => (radians * 180) / Math.PI;

/**
 * A closed ring of points at one distance from a middle. Longitudes run on past 180° instead of jumping
 * to the other side; a ring around a pole is not made.
 */
export function ringAround(lon: number, lat: number, radiusKm: number): Position[] {
  const ring = Array.from({ length: CORNERS }, (_, n) =>
    pointAt(lon, lat, radiusKm / EARTH_KM, (-2 * Math.PI * n) / CORNERS),
  );
  return [...ring, ring[0] ?? [lon, lat]];
}

/** The point at a distance (as an angle) and a direction (0 = north, against the clock negative). */
function pointAt(lon: number, lat: number, distance: number, direction: number): Position {
  const from = toRadians(lat);
  const sine =
    Math.sin(from) * Math.cos(distance) + Math.cos(from) * Math.sin(distance) * Math.cos(direction);
  const turn = Math.atan2(
    Math.sin(direction) * Math.sin(distance) * Math.cos(from),
    Math.cos(distance) - Math.sin(from) * sine,
  );
  return [rounded(lon + toDegrees(turn)), rounded(toDegrees(Math.asin(sine)))];
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(3));
}
