import type { Place, PlaceRole, Story, StoryEvent } from '../model/story.ts';

/** A place of an event. */
export interface EventPlace {
  readonly place: Place;
  readonly role: PlaceRole;
  /** whether the editor lets it be marked on a map */
  readonly plot: boolean;
}

/** The places of an event: marked points first, then marked areas, then those only spoken of. */
export function eventPlaces(story: Story, event: StoryEvent): readonly EventPlace[] {
  return event.places
    .flatMap(({ place: id, role, plot }): EventPlace[] => {
      const place = story.places.get(id);
      return place ? [{ place, role, plot }] : [];
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

/** True of a place that can stand as a point: a site or a town, never an area. */
export function isPoint(place: Place): boolean {
  return place.precision === 'site' || place.precision === 'city';
}

/** The point that stands for an event in a table; null where a point would say too much. */
export function markedPoint(places: readonly EventPlace[]): Place | null {
  return places.find(({ place, plot }) => plot && isPoint(place))?.place ?? null;
}

/** "point", "radius 15 km", "area", or "none" where nothing is marked. */
export function placePrecision(places: readonly EventPlace[]): string {
  const point = markedPoint(places);
  if (point) return point.radiusKm > 1 ? `radius ${point.radiusKm} km` : 'point';
  return places.some(({ plot }) => plot) ? 'area' : 'none';
}

function rank({ place, plot }: EventPlace): number {
  if (!plot) return 2;
  return isPoint(place) ? 0 : 1;
}
