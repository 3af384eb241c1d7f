import { overlaps, toScreen, unproject, type Box } from './map-frame.ts';
import { squareAround } from './map-labels.ts';
import { MAP_GAP_PX, MAP_SIZE, type PageFit } from './paper-fit.ts';
import { closerFrame, paperFrame } from './paper-frame.ts';
import { placePaperMap, type PaperMap, type PaperMapWish } from './paper-map.ts';
import type { MapCamera } from '../model/view.ts';

/** The map of a sheet, and what is crowded on it once more, drawn closer. */
export interface PaperMaps {
  readonly main: PaperMap;
  readonly closer: PaperMap | null;
  /** where the closer map lies on the main one */
  readonly closerBox: Box | null;
}

export interface PaperMapsWish extends Omit<PaperMapWish, 'frame'> {
  readonly kind: PageFit['map'];
  /** what an author chose to show; null = framed by the events */
  readonly camera: MapCamera | null;
}

const CLOSER_WIDTH_PX = 232;
/** Less would say no more. */
const CLOSER_BY_ZOOM = 1;

/** The closer map is there only where it tells apart what the other one does not. Null: no event stands anywhere. */
export function placePaperMaps({ kind, camera, ...wish }: PaperMapsWish): PaperMaps | null {
  const { story, events } = wish;
  const size = MAP_SIZE[kind];
  const frame = paperFrame(story, events, camera, size);
  if (!frame) return null;
  const alone = () => ({ main: placePaperMap({ ...wish, frame }), closer: null, closerBox: null });
  if (kind !== 'wide') return alone();
  const narrow = { ...size, width: size.width - CLOSER_WIDTH_PX - MAP_GAP_PX };
  const beside = paperFrame(story, events, camera, narrow) ?? frame;
  const near = closerFrame(story, events, beside, { ...size, width: CLOSER_WIDTH_PX });
  if (!near || near.zoom < frame.zoom + CLOSER_BY_ZOOM) return alone();
  const main = placePaperMap({ ...wish, frame: beside });
  const closer = { ...placePaperMap({ ...wish, frame: near }), chips: [] };
  const corner = toScreen(beside, unproject({ x: near.left, y: near.top }, near.zoom));
  const shrunk = 2 ** (beside.zoom - near.zoom);
  const closerBox = { ...corner, width: near.width * shrunk, height: near.height * shrunk };
  const before = main.marks.filter(({ mark }) => overlaps(closerBox, squareAround(mark, 0.5)));
  return closer.marks.length > before.length || closer.areas.length > main.areas.length
    ? { main, closer, closerBox }
    : alone();
}
