import type { LineString } from 'geojson';
import { legCourse } from '../model/leg-course.ts';
import type { RouteLeg, Story } from '../model/story.ts';

/** The course of one leg: the part of its drawn line between its ends, or a straight line. */
export function legLine(story: Story, leg: RouteLeg): LineString | null {
  const course = legCourse(leg, story.places, story.shapes);
  if (!course) return null;
  const { drawn, from, to } = course;
  return { type: 'LineString', coordinates: (drawn ?? [from, to]).map((at) => [...at]) };
}
