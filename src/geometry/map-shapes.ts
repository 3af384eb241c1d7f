import { geoCircle } from 'd3';
import type { Place, Shape, StoryEvent } from '../model/story.ts';
import { boxAround, frameAround, lineToScreen, type LonLat } from './map-frame.ts';
import { legLine } from './route-path.ts';

/**
 * How a place is drawn. `exact`: a mark. `ring`: a mark and a dashed ring. `area`: a hatched area.
 * `none`: never on the map (a whole country).
 */
export type PlaceLook = 'exact' | 'ring' | 'area' | 'none';

/** A named point whose radius is at most this is drawn as exact. */
const EXACT_KM = 10;
const KM_PER_DEGREE = 111.195;

export function placeLook(place: Place): PlaceLook {
  if (place.precision === 'country') return 'none';
  if (place.precision === 'area' || place.precision === 'sea') return 'area';
  return place.radiusKm > EXACT_KM ? 'ring' : 'exact';
}

export function lonLatOf(place: Place): LonLat {
  return [place.lon, place.lat];
}

/** All points at one true distance from a place, as a closed ring. */
export function ringAround(centre: LonLat, radiusKm: number): LonLat[] {
  const circle = geoCircle()
    .center([centre[0], centre[1]])
    .radius(radiusKm / KM_PER_DEGREE)
    .precision(5);
  return (circle().coordinates[0] ?? []).map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
}

/** The edge of the area within which the place lies; null where the place is exact. */
export function outlineOf(
  place: Place,
  shapes: ReadonlyMap<string, Shape>,
): readonly LonLat[] | null {
  const look = placeLook(place);
  if (look === 'exact' || look === 'none') return null;
  const drawn = place.outline === null ? undefined : shapes.get(place.outline);
  if (look === 'area' && drawn?.geometry.type === 'Polygon') {
    return (drawn.geometry.coordinates[0] ?? []).map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
  }
  return ringAround(lonLatOf(place), place.radiusKm);
}

/** The lines along which an event is said to lie (`by: line`): they stand in for an area's ring. */
export function lineShapes(
  event: StoryEvent,
  places: ReadonlyMap<string, Place>,
  shapes: ReadonlyMap<string, Shape>,
) {
  return (event.route?.legs ?? []).flatMap((leg) =>
    leg.by === 'line' ? [legLine(leg, places, shapes)] : [],
  );
}

/**
 * The highest zoom at which every vague shape keeps under `share` of the map's short side, in steps
 * of `snap`; Infinity where nothing is vague.
 */
export function zoomCap(
  outlines: readonly (readonly LonLat[])[],
  shortSidePx: number,
  share = 0.4,
  snap = 0.25,
): number {
  const caps = outlines.map((outline) => {
    const frame = frameAround(outline[0] ?? [0, 0], 0, 256, 256);
    const { width, height } = boxAround(lineToScreen(frame, outline));
    const extent = Math.max(width, height);
    return extent === 0 ? Number.POSITIVE_INFINITY : Math.log2((share * shortSidePx) / extent);
  });
  const cap = Math.min(Number.POSITIVE_INFINITY, ...caps);
  return Number.isFinite(cap) ? Math.floor(cap / snap) * snap : cap;
}
