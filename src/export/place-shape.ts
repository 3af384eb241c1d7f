import type { Place, Shape } from '../model/story.ts';
import type { Point, Polygon, Position } from 'geojson';
import { isPoint } from './event-places.ts';
import { ringAround } from './ring-around.ts';

/**
 * A place as a shape: a site or a town as a point, an area as its drawn outline or as a ring around
 * its middle, so that it never looks exact. Null for a whole country, whose edge we do not have.
 */
export function placeShape(
  place: Place,
  shapes: ReadonlyMap<string, Shape>,
): Point | Polygon | null {
  if (isPoint(place)) return { type: 'Point', coordinates: [place.lon, place.lat] };
  if (place.precision === 'country') return null;
  const drawn = place.outline === null ? undefined : shapes.get(place.outline);
  const rings =
    drawn?.geometry.type === 'Polygon'
      ? drawn.geometry.coordinates
      : [ringAround(place.lon, place.lat, place.radiusKm)];
  return { type: 'Polygon', coordinates: rings.map((ring, n) => turned(ring, n === 0)) };
}

/** The ring against the clock where it is an outer one, with it where it is a hole (RFC 7946). */
function turned(ring: readonly Position[], isOuter: boolean): Position[] {
  return signedArea(ring) > 0 === isOuter ? [...ring] : ring.toReversed();
}

/** Positive where the ring runs against the clock, north up. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x1 = 0, y1 = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? ring[0] ?? [];
    return sum + x1 * y2 - x2 * y1;
  }, 0);
}
