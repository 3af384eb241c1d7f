import type { LineString, Position } from 'geojson';
import type { RouteLeg, Story } from '../model/story.ts';

/** The course of one leg: the part of its drawn line between its ends, or a straight line. */
export function legLine(story: Story, leg: RouteLeg): LineString | null {
  const from = story.places.get(leg.from);
  const to = story.places.get(leg.to);
  if (!from || !to) return null;
  const ends: Position[] = [
    [from.lon, from.lat],
    [to.lon, to.lat],
  ];
  const drawn = leg.along === undefined ? undefined : story.shapes.get(leg.along);
  const line = drawn?.geometry.type === 'LineString' ? drawn.geometry.coordinates : [];
  const part = between(line, ends);
  return { type: 'LineString', coordinates: part.length < 2 ? ends : part };
}

function between(line: readonly Position[], [from = [], to = []]: readonly Position[]): Position[] {
  const first = nearest(line, from);
  const last = nearest(line, to);
  return first <= last ? line.slice(first, last + 1) : line.slice(last, first + 1).toReversed();
}

function nearest(line: readonly Position[], [lon = 0, lat = 0]: Position): number {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  const distances = line.map(([x = 0, y = 0]) => Math.hypot((x - lon) * narrowing, y - lat));
  return distances.indexOf(Math.min(...distances));
}
