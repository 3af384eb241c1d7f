import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Place, Shape } from '../model/story.ts';
import { spreadApart } from './locator-pins.ts';
import {
  boxAround,
  inSight,
  lineToScreen,
  project,
  toScreen,
  type LonLat,
  type MapFrame,
  type Point,
} from './map-frame.ts';
import { lonLatOf, outlineOf } from './map-shapes.ts';
import { pathInFrame, pointsPath } from './locator-path.ts';

/** A place on a small map. */
export interface LocatedPlace {
  readonly place: Place;
  /** where the place is, px */
  readonly at: Point;
  /** where its pin stands: there, or beside it where pins would cover each other */
  readonly pin: Point;
  /** path of the dashed edge within which a vague place lies; null where it is no larger than a point here */
  readonly edge: string | null;
}

/** A small map that shows some places and what is around them. */
export interface Locator {
  readonly width: number;
  readonly height: number;
  readonly places: readonly LocatedPlace[];
  /** SVG path of a part of the base map; '' where none of it is in sight */
  readonly path: (drawn: Feature | FeatureCollection | Geometry) => string;
  /** px of a point; null where it is out of sight */
  readonly locate: (at: LonLat) => Point | null;
}

/** At least so many degrees of latitude are in sight: a point alone says nothing. */
const LEAST_DEGREES = 16;
const BESIDE_PX = 40;
/** A smaller ring would be hidden by the point in its middle. */
const SMALLEST_EDGE_PX = 10;

/** Fits places and the edges of vague ones into a map of a given size; Web Mercator as the large map. */
export function placeLocator(
  places: readonly Place[],
  shapes: ReadonlyMap<string, Shape>,
  size: { readonly width: number; readonly height: number; readonly pin: number },
): Locator {
  const { width, height, pin } = size;
  const edges = places.map((place) => outlineOf(place, shapes));
  const points = [...places.map(lonLatOf), ...edges.flatMap((edge) => edge ?? [])];
  const frame = frameOf(points, width, height);
  const locate = (at: LonLat): Point | null => {
    const point = toScreen(frame, at);
    return inSight(frame, point) ? point : null;
  };
  const edgePath = (edge: readonly LonLat[]): string | null => {
    const ring = lineToScreen(frame, edge);
    const box = boxAround(ring);
    return Math.max(box.width, box.height) < SMALLEST_EDGE_PX ? null : pointsPath(ring, true);
  };
  const spots = places.map((place) => toScreen(frame, lonLatOf(place)));
  const pins = spreadApart(spots, pin + 2, { width, height, inset: pin / 2 + 1 });
  return {
    width,
    height,
    places: places.map((place, i) => {
      const edge = edges[i];
      const at = spots[i] ?? { x: 0, y: 0 };
      return { place, at, pin: pins[i] ?? at, edge: edge ? edgePath(edge) : null };
    }),
    path: (drawn) => pathInFrame(drawn, frame),
    locate,
  };
}

function frameOf(points: readonly LonLat[], width: number, height: number): MapFrame {
  const box = boxOf(points);
  const corner = project([box.west, box.north], 0);
  const opposite = project([box.east, box.south], 0);
  const closest = Math.log2((height / LEAST_DEGREES) * (360 / 256));
  const zoom = Math.min(
    closest,
    Math.log2((width - 2 * BESIDE_PX) / (opposite.x - corner.x)),
    Math.log2((height - 2 * BESIDE_PX) / (opposite.y - corner.y)),
  );
  const middle = { x: (corner.x + opposite.x) / 2, y: (corner.y + opposite.y) / 2 };
  const scale = 2 ** zoom;
  return {
    zoom,
    left: middle.x * scale - width / 2,
    top: middle.y * scale - height / 2,
    width,
    height,
  };
}

/** The narrowest box around points, also where it lies across the 180th meridian. */
function boxOf(points: readonly LonLat[]) {
  const lats = points.map(([, lat]) => lat);
  const lons = points.map(([lon]) => lon).toSorted((a, b) => a - b);
  const gaps = lons.map((lon, i) => (lons[i + 1] ?? (lons[0] ?? 0) + 360) - lon);
  const widest = gaps.indexOf(Math.max(...gaps));
  const west = lons[widest + 1] ?? lons[0] ?? 0;
  return {
    west,
    east: west + 360 - (gaps[widest] ?? 360),
    south: Math.min(...lats),
    north: Math.max(...lats),
  };
}
