import { geoInterpolate } from 'd3';
import { legCourse } from '../model/leg-course.ts';
import type { Certainty, EventIndex, Place, RouteLeg, Shape, Story } from '../model/story.ts';
import { inSight, lineToScreen, type LonLat, type MapFrame, type Point } from './map-frame.ts';

/** One leg of a route on the screen. */
export interface PlacedRoute {
  readonly key: string;
  readonly event: EventIndex;
  readonly certainty: Certainty;
  readonly selected: boolean;
  readonly points: readonly Point[];
  /** the tip and its direction in degrees (0 = to the right); null where the leg has no direction */
  readonly arrow: (Point & { readonly angle: number }) | null;
  /** where words about the leg stand best */
  readonly middle: Point;
}

const GREAT_CIRCLE_STEPS = 48;

/** The legs of the shown events. Ends keep `clearPx` from where a mark stands. */
export function placeRoutes(
  story: Story,
  shown: readonly EventIndex[],
  selected: EventIndex | null,
  frame: MapFrame,
  marks: readonly Point[],
  clearPx: number,
): PlacedRoute[] {
  return shown.flatMap((event) =>
    (story.events[event]?.route?.legs ?? []).flatMap((leg, n): PlacedRoute[] => {
      const whole = lineToScreen(frame, legLine(leg, story.places, story.shapes));
      const points = leg.by === 'line' ? whole : clearOfMarks(whole, marks, clearPx);
      const tip = points.at(-1);
      if (!tip || points.length < 2) return [];
      return [
        {
          key: `${story.events[event]?.id ?? event}-${n}`,
          event,
          certainty: leg.certainty,
          selected: event === selected,
          points,
          arrow: leg.by === 'line' ? null : { ...tip, angle: angleAt(points) },
          middle: middleInSight(points, frame),
        },
      ];
    }),
  );
}

/** The course of one leg: the part of the drawn line between its ends, or a great circle. */
export function legLine(
  leg: RouteLeg,
  places: ReadonlyMap<string, Place>,
  shapes: ReadonlyMap<string, Shape>,
): readonly LonLat[] {
  const course = legCourse(leg, places, shapes);
  if (!course) return [];
  if (course.drawn) return course.drawn;
  const between = geoInterpolate([...course.from], [...course.to]);
  return Array.from({ length: GREAT_CIRCLE_STEPS + 1 }, (_, i) => between(i / GREAT_CIRCLE_STEPS));
}

/** Shortens a line at each end that lies under a mark, but never below a third of its length. */
function clearOfMarks(points: readonly Point[], marks: readonly Point[], clearPx: number): Point[] {
  const most = lengthOf(points) / 3;
  const trim = (line: readonly Point[]) => {
    const end = line.at(-1);
    const mark = end && marks.find((point) => distance(point, end) < clearPx);
    return mark && end ? shorten(line, Math.min(most, clearPx - distance(mark, end))) : line;
  };
  return trim(trim(points).toReversed()).toReversed();
}

function shorten(points: readonly Point[], byPx: number): readonly Point[] {
  let left = byPx;
  const line = [...points];
  while (line.length > 1) {
    const end = line.at(-1);
    const before = line.at(-2);
    if (!end || !before) break;
    const step = distance(before, end);
    if (step > left) {
      const share = left / step;
      line[line.length - 1] = {
        x: end.x + (before.x - end.x) * share,
        y: end.y + (before.y - end.y) * share,
      };
      break;
    }
    left -= step;
    line.pop();
  }
  return line;
}

/** Direction in which a line ends, over its last 12 px so that a small bend does not turn the arrow. */
function angleAt(points: readonly Point[]): number {
  const tip = points.at(-1);
  if (!tip) return 0;
  const back = points.findLast((point) => distance(point, tip) >= 12) ?? points[0] ?? tip;
  return (Math.atan2(tip.y - back.y, tip.x - back.x) * 180) / Math.PI;
}

function middleInSight(points: readonly Point[], frame: MapFrame): Point {
  const seen = points.filter((point) => inSight(frame, point));
  const of = seen.length > 0 ? seen : points;
  return of[Math.floor(of.length / 2)] ?? { x: 0, y: 0 };
}

function lengthOf(points: readonly Point[]): number {
  return points.reduce(
    (sum, point, i) => sum + (i === 0 ? 0 : distance(point, points[i - 1] ?? point)),
    0,
  );
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
