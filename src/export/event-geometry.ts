import type { GeometryCollection, LineString, MultiPoint, Point, Polygon } from 'geojson';
import type { Certainty, PlaceRole, Story, StoryEvent } from '../model/story.ts';
import { eventPlaces, isPoint } from './event-places.ts';
import { legLine } from './leg-line.ts';
import { placeShape } from './place-shape.ts';

/** A shape with what it has to do with the event beside it. */
type PlacePart = (Point | Polygon) & { readonly role: PlaceRole };
type RoutePart = LineString & { readonly certainty: Certainty };
type Part = PlacePart | RoutePart;

export type EventGeometry = Part | MultiPoint | GeometryCollection<Part> | null;

/**
 * What a map may draw of an event: the places that its editor marks and the legs of its route; null
 * where there is nothing of the kind.
 */
export function eventGeometry(story: Story, event: StoryEvent): EventGeometry {
  const parts = [...placeParts(story, event), ...routeParts(story, event)];
  const [first, ...more] = parts;
  if (!first || more.length === 0) return first ?? null;
  const points = parts.flatMap((part) => (part.type === 'Point' ? [part.coordinates] : []));
  return points.length === parts.length
    ? { type: 'MultiPoint', coordinates: points }
    : { type: 'GeometryCollection', geometries: parts };
}

/** A line along which something is said to lie stands in for the area around it. */
function placeParts(story: Story, event: StoryEvent): readonly PlacePart[] {
  const liesAlong = event.route?.legs.some((leg) => leg.by === 'line') ?? false;
  return eventPlaces(story, event).flatMap(({ place, role, plot }): PlacePart[] => {
    if (!plot || (liesAlong && !isPoint(place))) return [];
    const shape = placeShape(place, story.shapes);
    return shape ? [{ ...shape, role }] : [];
  });
}

function routeParts(story: Story, event: StoryEvent): readonly RoutePart[] {
  return (event.route?.legs ?? []).flatMap((leg): RoutePart[] => {
    const line = legLine(story, leg);
    return line ? [{ ...line, certainty: leg.certainty }] : [];
  });
}
