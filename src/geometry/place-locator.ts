import {
  geoEqualEarth,
  geoMercator,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3';
import type { Place, Shape } from '../model/story.ts';
import type { LonLat, Point } from './map-frame.ts';
import { lonLatOf, outlineOf } from './map-shapes.ts';
import { spreadApart } from './locator-pins.ts';

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
  readonly path: (drawn: GeoPermissibleObjects) => string;
  /** px of a point; null where it is out of sight */
  readonly locate: (at: LonLat) => Point | null;
}

/** Beyond this many degrees of longitude or latitude the map shows its part of the world unwarped. */
const FAR_APART = 90;
/** At least so many degrees are in sight from top to bottom: a point alone says nothing. */
const LEAST_DEGREES = 16;
const BESIDE_PX = 40;
/** A smaller ring would be hidden by the point in its middle. */
const SMALLEST_EDGE_PX = 10;

/** Fits places and the edges of vague ones into a map of a given size. */
export function placeLocator(
  places: readonly Place[],
  shapes: ReadonlyMap<string, Shape>,
  size: { readonly width: number; readonly height: number; readonly pin: number },
): Locator {
  const { width, height, pin } = size;
  const edges = places.map((place) => outlineOf(place, shapes));
  const points = [...places.map(lonLatOf), ...edges.flatMap((edge) => edge ?? [])];
  const projection = projectionOf(points, width, height);
  const path = geoPath(projection).digits(1);
  const locate = (at: LonLat): Point | null => {
    const [x, y] = projection([at[0], at[1]]) ?? [];
    const isSeen = x !== undefined && y !== undefined && x >= 0 && x <= width && y >= 0;
    return isSeen && y <= height ? { x, y } : null;
  };
  const edgePath = (edge: ReturnType<typeof lineOf>): string | null => {
    const [[west, north], [east, south]] = path.bounds(edge);
    return Math.max(east - west, south - north) < SMALLEST_EDGE_PX ? null : path(edge);
  };
  const spots = places.map((place) => locate(lonLatOf(place)) ?? { x: width / 2, y: height / 2 });
  const pins = spreadApart(spots, pin + 2, { width, height, inset: pin / 2 + 1 });
  return {
    width,
    height,
    places: places.map((place, i) => {
      const edge = edges[i];
      const at = spots[i] ?? { x: 0, y: 0 };
      return { place, at, pin: pins[i] ?? at, edge: edge ? edgePath(lineOf(edge)) : null };
    }),
    path: (drawn) => path(drawn) ?? '',
    locate,
  };
}

function projectionOf(points: readonly LonLat[], width: number, height: number): GeoProjection {
  const box = boxOf(points);
  const isWide = box.east - box.west > FAR_APART || box.north - box.south > FAR_APART;
  const projection = (isWide ? geoEqualEarth() : geoMercator()).rotate([
    -(box.west + box.east) / 2,
    0,
  ]);
  const room: [[number, number], [number, number]] = [
    [BESIDE_PX, BESIDE_PX],
    [width - BESIDE_PX, height - BESIDE_PX],
  ];
  const drawn = {
    type: 'MultiPoint' as const,
    coordinates: points.map(([lon, lat]) => [lon, lat]),
  };
  projection.fitExtent(room, drawn);
  const most = (height / LEAST_DEGREES) * (180 / Math.PI);
  if (projection.scale() > most) {
    projection.scale(most).translate([width / 2, height / 2]);
    const [x = 0, y = 0] =
      projection([(box.west + box.east) / 2, (box.south + box.north) / 2]) ?? [];
    projection.translate([width - x, height - y]);
  }
  const margin = 4;
  return projection.clipExtent([
    [-margin, -margin],
    [width + margin, height + margin],
  ]);
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

function lineOf(edge: readonly LonLat[]) {
  return { type: 'LineString' as const, coordinates: edge.map(([lon, lat]) => [lon, lat]) };
}
