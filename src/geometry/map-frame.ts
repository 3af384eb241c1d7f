/** A position on the screen in px, from the top left corner of the map. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the screen in px. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** [longitude, latitude] in degrees, as in GeoJSON. */
export type LonLat = readonly [lon: number, lat: number];

/** The part of the world in sight, in Web Mercator px (a world is 256 · 2^zoom px wide). */
export interface MapFrame {
  readonly zoom: number;
  /** world px of the left and top edge */
  readonly left: number;
  readonly top: number;
  /** size of the map on the screen, px */
  readonly width: number;
  readonly height: number;
}

const EARTH_KM = 40_075.017;
const MAX_LAT = 85.0511287798;

export function worldPx(zoom: number): number {
  return 256 * 2 ** zoom;
}

/** Web Mercator, spherical; latitudes beyond ±85.05° stand at the edge. */
export function project([lon, lat]: LonLat, zoom: number): Point {
  const world = worldPx(zoom);
  const sin = Math.sin((Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * Math.PI) / 180);
  return {
    x: world * (lon / 360 + 0.5),
    y: world * (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)),
  };
}

export function unproject({ x, y }: Point, zoom: number): LonLat {
  const world = worldPx(zoom);
  const lat =
    (2 * Math.atan(Math.exp((0.5 - y / world) * 2 * Math.PI)) - Math.PI / 2) * (180 / Math.PI);
  return [(x / world - 0.5) * 360, lat];
}

/** Where a place stands on the screen, on the copy of the world nearest to the middle. */
export function toScreen(frame: MapFrame, at: LonLat): Point {
  const { x, y } = project(at, frame.zoom);
  return { x: x - frame.left + copyShift(frame, x), y: y - frame.top };
}

/** A line or ring on the screen, kept in one piece across the 180th meridian. */
export function lineToScreen(frame: MapFrame, line: readonly LonLat[]): Point[] {
  const points = unwrap(line).map((at) => project(at, frame.zoom));
  const middle = points.reduce((sum, point) => sum + point.x, 0) / Math.max(1, points.length);
  const shift = copyShift(frame, middle) - frame.left;
  return points.map(({ x, y }) => ({ x: x + shift, y: y - frame.top }));
}

/** Kilometres that one px stands for at a latitude. */
export function kmPerPx(lat: number, zoom: number): number {
  return (EARTH_KM * Math.cos((lat * Math.PI) / 180)) / worldPx(zoom);
}

export function frameAround(centre: LonLat, zoom: number, width: number, height: number): MapFrame {
  const { x, y } = project(centre, zoom);
  return { zoom, left: x - width / 2, top: y - height / 2, width, height };
}

/** True where a point is in sight and at least `inset` px from every edge. */
export function inSight(frame: MapFrame, { x, y }: Point, inset = 0): boolean {
  return x >= inset && y >= inset && x <= frame.width - inset && y <= frame.height - inset;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The smallest box around points; an empty list gives an empty box at 0,0. */
export function boxAround(points: readonly Point[]): Box {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function copyShift(frame: MapFrame, x: number): number {
  const world = worldPx(frame.zoom);
  return world * Math.round((frame.left + frame.width / 2 - x) / world);
}

function unwrap(line: readonly LonLat[]): LonLat[] {
  let before: number | null = null;
  return line.map(([lon, lat]) => {
    const near: number = before === null ? lon : lon + 360 * Math.round((before - lon) / 360);
    before = near;
    return [near, lat];
  });
}

/** The same part of the world on a map that is drawn `by` times smaller. */
export function shrunk({ zoom, left, top, width, height }: MapFrame, by: number): MapFrame {
  return {
    zoom: zoom - Math.log2(by),
    left: left / by,
    top: top / by,
    width: width / by,
    height: height / by,
  };
}
