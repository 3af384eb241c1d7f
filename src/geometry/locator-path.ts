import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { clipLine, clipRing, type ClipBox } from './locator-clip.ts';
import { project, worldPx, type MapFrame, type Point } from './map-frame.ts';

/** Points nearer than this to the one before them change nothing that can be seen; px. */
const FINEST_PX = 0.7;
/** What reaches so far out of sight is still drawn, so that no edge shows; px. */
const MARGIN_PX = 4;

/** One line or ring of GeoJSON positions. */
interface Line {
  readonly positions: readonly Position[];
  readonly isRing: boolean;
}

/**
 * SVG path of what of some GeoJSON is in sight, on every copy of the world that is; '' where nothing
 * is. Lines must be cut at the 180th meridian, as those of the base map are.
 */
export function pathInFrame(
  drawn: Feature | FeatureCollection | Geometry,
  frame: MapFrame,
): string {
  const world = worldPx(frame.zoom);
  const box = boxOf(frame);
  return linesOf(drawn)
    .flatMap(({ positions, isRing }) => {
      const points = positions.map(([lon = 0, lat = 0]) => {
        const { x, y } = project([lon, lat], frame.zoom);
        return { x: x - frame.left, y: y - frame.top };
      });
      return [-world, 0, world]
        .map((shift) => points.map(({ x, y }) => ({ x: x + shift, y })))
        .filter((copy) => reachesIn(copy, box))
        .flatMap((copy) => (isRing ? [clipRing(copy, box)] : clipLine(copy, box)))
        .map((copy) => pointsPath(copy, isRing));
    })
    .join('');
}

/** SVG path through points, to a tenth of a px. */
export function pointsPath(points: readonly Point[], isRing: boolean): string {
  let last: Point | null = null;
  const kept = points.filter((point, i) => {
    const isNear =
      last !== null && Math.abs(point.x - last.x) + Math.abs(point.y - last.y) < FINEST_PX;
    if (isNear && i < points.length - 1) return false;
    last = point;
    return true;
  });
  const path = kept.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L');
  return path && `M${path}${isRing ? 'Z' : ''}`;
}

function boxOf({ width, height }: MapFrame): ClipBox {
  return {
    left: -MARGIN_PX,
    top: -MARGIN_PX,
    right: width + MARGIN_PX,
    bottom: height + MARGIN_PX,
  };
}

/** False where a line lies wholly at one side of the box: most do, and need no cutting. */
function reachesIn(points: readonly Point[], { left, top, right, bottom }: ClipBox): boolean {
  return !(
    points.every(({ x }) => x < left) ||
    points.every(({ x }) => x > right) ||
    points.every(({ y }) => y < top) ||
    points.every(({ y }) => y > bottom)
  );
}

function linesOf(drawn: Feature | FeatureCollection | Geometry): readonly Line[] {
  switch (drawn.type) {
    case 'FeatureCollection':
      return drawn.features.flatMap(linesOf);
    case 'Feature':
      return linesOf(drawn.geometry);
    case 'GeometryCollection':
      return drawn.geometries.flatMap(linesOf);
    case 'Polygon':
      return drawn.coordinates.map((positions) => ({ positions, isRing: true }));
    case 'MultiPolygon':
      return drawn.coordinates.flat().map((positions) => ({ positions, isRing: true }));
    case 'LineString':
      return [{ positions: drawn.coordinates, isRing: false }];
    case 'MultiLineString':
      return drawn.coordinates.map((positions) => ({ positions, isRing: false }));
    case 'Point':
    case 'MultiPoint':
      return [];
  }
}
