import type { RawFeature, RawTile } from 'geojson-vt';
import { TILE_EXTENT, type BaseLayerName, type WorldLine } from './base-tiles.ts';

/** CSS colours; the caller reads them from the theme's custom properties. */
export interface BaseColours {
  readonly land: string;
  readonly water: string;
  readonly coast: string;
  readonly border: string;
}

/** One square of the map: tile column and row at zoom `z`, side and pixel density. */
export interface TileSquare {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly pixelRatio: number;
  /** how many times the usual width lines have */
  readonly lineScale: number;
}

const COAST_PX = 1.3;
const BORDER_PX = 1.3;
const RIVER_PX = 1.6;
const DISPUTED_PX = 1.5;
const DISPUTED_DASH_PX = [5, 4];

type Trace = (layer: BaseLayerName) => Path2D;

function trace(feature: RawFeature, path: Path2D, scale: number): void {
  if (feature.type !== 2 && feature.type !== 3) return;
  for (const flat of feature.geometry) {
    for (let i = 0; i < flat.length; i += 2) {
      const x = (flat[i] ?? 0) * scale;
      const y = (flat[i + 1] ?? 0) * scale;
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    if (feature.type === 3) path.closePath();
  }
}

function traceLayers(tile: RawTile, sizePx: number): Trace {
  const paths = new Map<unknown, Path2D>();
  const pathOf = (layer: unknown): Path2D => {
    const path = paths.get(layer) ?? new Path2D();
    paths.set(layer, path);
    return path;
  };
  for (const feature of tile.features) {
    trace(feature, pathOf(feature.tags?.['layer']), sizePx / TILE_EXTENT);
  }
  return pathOf;
}

/** Whole lines from their own beginning, so that the dashes meet at the edges of tiles. */
function traceDisputed(lines: readonly WorldLine[], square: TileSquare): Path2D {
  const path = new Path2D();
  const worldPx = square.sizePx * 2 ** square.z;
  for (const line of lines) {
    line.forEach((point, index) => {
      const x = point.x * worldPx - square.x * square.sizePx;
      const y = point.y * worldPx - square.y * square.sizePx;
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
  }
  return path;
}

/** Paints water, land, lakes, rivers, coasts, borders and dashed lines on one square. */
export function paintBaseTile(
  context: CanvasRenderingContext2D,
  square: TileSquare,
  tile: RawTile | null,
  disputed: readonly WorldLine[],
  colours: BaseColours,
): void {
  const { sizePx, pixelRatio, lineScale } = square;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.fillStyle = colours.water;
  context.fillRect(0, 0, sizePx, sizePx);
  if (!tile) return;

  context.lineJoin = 'round';
  context.lineCap = 'round';
  const path = traceLayers(tile, sizePx);
  const fill = (layer: BaseLayerName, colour: string): void => {
    context.fillStyle = colour;
    context.fill(path(layer));
  };
  const stroke = (drawn: Path2D, colour: string, widthPx: number): void => {
    context.strokeStyle = colour;
    context.lineWidth = widthPx * lineScale;
    context.stroke(drawn);
  };

  fill('land', colours.land);
  stroke(path('rivers'), colours.water, RIVER_PX);
  fill('lakes', colours.water);
  stroke(path('borders'), colours.border, BORDER_PX);
  stroke(path('lakes'), colours.coast, COAST_PX);
  stroke(path('coast'), colours.coast, COAST_PX);
  context.setLineDash(DISPUTED_DASH_PX.map((px) => px * lineScale));
  stroke(traceDisputed(disputed, square), colours.border, DISPUTED_PX);
  context.setLineDash([]);
}
