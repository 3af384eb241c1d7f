import {
  GridLayer,
  type Coords,
  type DoneCallback,
  type GridLayerOptions,
  type TileEvent,
} from 'leaflet';
import { createBaseTiles, type BaseTiles } from './base-tiles.ts';
import { paintBaseTile, type BaseColours, type TileSquare } from './paint-base-tile.ts';

const TILE_PX = 512;
/** A 512 px tile covers what four 256 px tiles of the map's own zoom cover. */
const ZOOM_STEP = 1;
const DENSEST_PIXEL_RATIO = 2;
/** Squares are stretched by up to √2 between whole zoom levels: painted finer, lines stay sharp. */
const SPARE_PIXELS = 1.5;

const OPTIONS: GridLayerOptions = { tileSize: TILE_PX, minZoom: ZOOM_STEP, keepBuffer: 1 };

export class BaseLayer extends GridLayer {
  private readonly tiles: BaseTiles;
  private colours: BaseColours;
  private readonly lineScale: number;
  private readonly painted = new Map<HTMLElement, Coords>();

  constructor(tiles: BaseTiles, colours: BaseColours, lineScale: number) {
    super(OPTIONS);
    this.tiles = tiles;
    this.colours = colours;
    this.lineScale = lineScale;
    this.on('tileunload', (event: TileEvent) => this.painted.delete(event.tile));
  }

  /** Repaints the squares in sight, for a change of theme. */
  setColours(colours: BaseColours): void {
    this.colours = colours;
    for (const [canvas, coords] of this.painted) {
      if (canvas instanceof HTMLCanvasElement) this.paint(canvas, coords);
    }
  }

  /** Each square is painted in a task of its own, so that the page answers between them. */
  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    this.painted.set(canvas, coords);
    setTimeout(() => {
      const isWanted = this.painted.has(canvas);
      if (!isWanted) return;
      this.paint(canvas, coords);
      done(undefined, canvas);
    });
    return canvas;
  }

  private paint(canvas: HTMLCanvasElement, coords: Coords): void {
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) return;
    const pixelRatio = Math.min(window.devicePixelRatio * SPARE_PIXELS, DENSEST_PIXEL_RATIO);
    canvas.width = Math.round(TILE_PX * pixelRatio);
    canvas.height = canvas.width;
    const square: TileSquare = {
      z: coords.z - ZOOM_STEP,
      x: coords.x,
      y: coords.y,
      sizePx: TILE_PX,
      pixelRatio,
      lineScale: this.lineScale,
    };
    const tile = this.tiles.tile(square.z, square.x, square.y);
    paintBaseTile(context, square, tile, this.tiles.disputed, this.colours);
  }
}

/**
 * Land, water, coasts and borders painted on canvas squares; makes no request.
 * @param basemap the content of `data/basemap.json`
 * @param colours asked once the base map has been read
 * @param lineScale how many times the usual width coasts and borders have
 * @throws Error in plain words, as a rejection, when the base map cannot be read
 */
export async function createBaseLayer(
  basemap: unknown,
  colours: () => BaseColours,
  lineScale = 1,
): Promise<BaseLayer> {
  const tiles = await createBaseTiles(basemap);
  return new BaseLayer(tiles, colours(), lineScale);
}
