import type { Place, RouteLeg, Shape } from './story.ts';

/** [longitude, latitude] in degrees, as in GeoJSON. */
type Position = readonly [lon: number, lat: number];

/** Where a leg goes. */
export interface LegCourse {
  readonly from: Position;
  readonly to: Position;
  /** the part of its drawn line that lies between its ends; null where none is drawn */
  readonly drawn: readonly Position[] | null;
}

/** The course of one leg of a route; null where an end is not in the story. */
export function legCourse(
  leg: RouteLeg,
  places: ReadonlyMap<string, Place>,
  shapes: ReadonlyMap<string, Shape>,
): LegCourse | null {
  const start = places.get(leg.from);
  const end = places.get(leg.to);
  if (!start || !end) return null;
  const from: Position = [start.lon, start.lat];
  const to: Position = [end.lon, end.lat];
  const shape = leg.along === undefined ? undefined : shapes.get(leg.along);
  if (shape?.geometry.type !== 'LineString') return { from, to, drawn: null };
  const line = shape.geometry.coordinates.map(([lon = 0, lat = 0]): Position => [lon, lat]);
  const first = nearestVertex(line, from);
  const last = nearestVertex(line, to);
  if (first === last) return { from, to, drawn: null };
  const drawn =
    first < last ? line.slice(first, last + 1) : line.slice(last, first + 1).toReversed();
  return { from, to, drawn };
}

function nearestVertex(line: readonly Position[], to: Position): number {
  const narrowing = Math.cos((to[1] * Math.PI) / 180);
  const distances = line.map(([lon, lat]) => Math.hypot((lon - to[0]) * narrowing, lat - to[1]));
  return distances.indexOf(Math.min(...distances));
}
