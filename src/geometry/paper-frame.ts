import { geoDistance } from 'd3';
import type { EventIndex, Story } from '../model/story.ts';
import type { MapCamera } from '../model/view.ts';
import {
  frameAround,
  inSight,
  project,
  toScreen,
  type LonLat,
  type MapFrame,
} from './map-frame.ts';
import { homePoints } from './map-framing.ts';
import { plottedPlaces, type PlottedPlace } from './map-marks.ts';
import { lonLatOf, outlineOf, zoomCap } from './map-shapes.ts';

export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

/** So much of what happened is to be in sight; the rest is told by arrows at the edge. */
const WISHED_SHARE = 0.6;
/** No further out: names and numbers would say nothing. */
const LEAST_ZOOM = 1.7;
const MOST_ZOOM = 6;
const BESIDE_PX = 30;
/** Part of the short side that a vague place may take up. */
const VAGUE_SHARE = 0.5;

/** On a screen of this width an author saw what the camera shows. */
const AUTHORS_WIDTH_PX = 940;

/** What a camera shows on a screen, on a narrower map. */
export function frameOfCamera({ lat, lon, zoom }: MapCamera, size: PaperSize): MapFrame {
  const narrower = Math.log2(size.width / AUTHORS_WIDTH_PX);
  return frameAround([lon, lat], zoom + narrower, size.width, size.height);
}

/** The part of the world that a printed map shows: it cannot be moved. Null: nothing stands on it. */
export function paperFrame(
  story: Story,
  events: readonly EventIndex[],
  size: PaperSize,
): MapFrame | null {
  const plotted = plottedPlaces(story, events);
  const home = homePoints(story, events) ?? plotted.slice(0, 1).map(({ place }) => lonLatOf(place));
  const all = plotted.reduce((sum, at) => sum + at.events.length, 0);
  if (home.length === 0) return null;
  let points = home;
  let frame = frameOf(story, plotted, points, size);
  for (;;) {
    const away = plotted.filter((at) => !isSeen(frame, at));
    const seen = all - away.reduce((sum, at) => sum + at.events.length, 0);
    const next = nearestTo(points, away);
    if (!next || seen >= all * WISHED_SHARE) return frame;
    const wider = frameOf(story, plotted, [...points, next], size);
    if (wider.zoom < LEAST_ZOOM) return frame;
    points = [...points, next];
    frame = wider;
  }
}

function isSeen(frame: MapFrame, { place }: PlottedPlace): boolean {
  return inSight(frame, toScreen(frame, lonLatOf(place)), 6);
}

function nearestTo(points: readonly LonLat[], away: readonly PlottedPlace[]): LonLat | null {
  const distance = ({ place }: PlottedPlace) =>
    Math.min(...points.map(([lon, lat]) => geoDistance([lon, lat], [...lonLatOf(place)])));
  const [nearest] = away.toSorted((a, b) => distance(a) - distance(b));
  return nearest ? lonLatOf(nearest.place) : null;
}

function frameOf(
  story: Story,
  plotted: readonly PlottedPlace[],
  points: readonly LonLat[],
  { width, height }: PaperSize,
): MapFrame {
  const corners = points.map((at) => project(at, 0));
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const outlines = plotted.flatMap(({ place }) => {
    const isMeant = points.some(([lon, lat]) => lon === place.lon && lat === place.lat);
    return (isMeant ? outlineOf(place, story.shapes) : null) ?? [];
  });
  const zoom = Math.min(
    MOST_ZOOM,
    zoomCap(outlines.length > 0 ? [outlines] : [], Math.min(width, height), VAGUE_SHARE),
    Math.log2((width - 2 * BESIDE_PX) / Math.max(east - west, 1e-9)),
    Math.log2((height - 2 * BESIDE_PX) / Math.max(south - north, 1e-9)),
  );
  const scale = 2 ** zoom;
  return {
    zoom,
    left: ((west + east) / 2) * scale - width / 2,
    top: ((north + south) / 2) * scale - height / 2,
    width,
    height,
  };
}
