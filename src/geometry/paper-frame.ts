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
import { plottedPlaces, type PlottedPlace } from './map-marks.ts';
import { lonLatOf, outlineOf, placeLook, zoomCap } from './map-shapes.ts';
import { legLine } from './route-path.ts';

export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

/** So much of what happened is to be in sight; the rest is told by arrows at the edge. */
const WISHED_SHARE = 0.6;
/** No further out: names and numbers would say nothing. */
const LEAST_ZOOM = 1.7;
/** No further out for the sake of routes. */
const LEAST_ZOOM_FOR_ROUTES = 2;
const MOST_ZOOM = 6;
const BESIDE_PX = 30;
const WELL_INSIDE_PX = 20;
/** Part of the short side that a vague place may take up. */
const VAGUE_SHARE = 0.5;
/** On a screen of this width an author saw what the camera shows. */
const AUTHORS_WIDTH_PX = 940;
const EARTH_RADIUS_KM = 6371;
const TOGETHER_KM = 1500;
/** Places vaguer than this do not steer the framing. */
const STEERS_KM = 500;

/** The part of the world that a printed map shows: it cannot be moved. Null: nothing stands on it. */
export function paperFrame(
  story: Story,
  events: readonly EventIndex[],
  camera: MapCamera | null,
  size: PaperSize,
): MapFrame | null {
  const plotted = plottedPlaces(story, events);
  if (plotted.length === 0) return null;
  const fit = (points: readonly LonLat[]) => frameOf(story, plotted, points, size);
  const routes = routePoints(story, events);
  const isRoutesFit = routes.length > 0 && fit(routes).zoom >= LEAST_ZOOM_FOR_ROUTES;
  const frame = widened(plotted, isRoutesFit ? routes : densest(plotted), fit);
  if (!camera) return frame;
  const chosen = frameOfCamera(camera, size);
  return chosen.zoom > frame.zoom ? chosen : frame;
}

/** Where most of what a map shows stands together, drawn closer. Null: nothing stands there. */
export function closerFrame(
  story: Story,
  events: readonly EventIndex[],
  within: MapFrame,
  size: PaperSize,
): MapFrame | null {
  const plotted = plottedPlaces(story, events).filter((at) => isSeen(within, at));
  return plotted.length === 0 ? null : frameOf(story, plotted, densest(plotted), size);
}

/** What a camera shows on a screen, on a narrower map. */
function frameOfCamera({ lat, lon, zoom }: MapCamera, size: PaperSize): MapFrame {
  const narrower = Math.log2(size.width / AUTHORS_WIDTH_PX);
  return frameAround([lon, lat], zoom + narrower, size.width, size.height);
}

/** Takes in the nearest of what is out of sight until enough is in it. */
function widened(
  plotted: readonly PlottedPlace[],
  from: readonly LonLat[],
  fit: (points: readonly LonLat[]) => MapFrame,
): MapFrame {
  let points = from;
  let frame = fit(points);
  for (;;) {
    const away = plotted.filter((at) => !isSeen(frame, at));
    const next = nearestTo(points, away);
    if (!next || weightOf(away) <= weightOf(plotted) * (1 - WISHED_SHARE)) return frame;
    const wider = fit([...points, next]);
    if (wider.zoom < LEAST_ZOOM) return frame;
    points = [...points, next];
    frame = wider;
  }
}

/** The whole course of every route: an arrow at the edge cannot tell of one. */
function routePoints(story: Story, events: readonly EventIndex[]): readonly LonLat[] {
  const legs = events.flatMap((event) => story.events[event]?.route?.legs ?? []);
  return legs.flatMap((leg) => legLine(leg, story.places, story.shapes));
}

/** The places near the one around which most happened; among equals those with an area to be seen. */
function densest(plotted: readonly PlottedPlace[]): readonly LonLat[] {
  const exact = plotted.filter(({ place }) => place.radiusKm <= STEERS_KM);
  const steering = exact.length > 0 ? exact : plotted;
  const groups = steering.map((middle) =>
    steering.filter((at) => distanceKm(lonLatOf(middle.place), at) <= TOGETHER_KM),
  );
  const [group = []] = groups.toSorted(
    (a, b) => weightOf(b) - weightOf(a) || areasIn(b) - areasIn(a),
  );
  return group.map(({ place }) => lonLatOf(place));
}

function areasIn(plotted: readonly PlottedPlace[]): number {
  return plotted.filter(({ place }) => placeLook(place) === 'area').length;
}

/** How many events stand at some places, each counted once. */
function weightOf(plotted: readonly PlottedPlace[]): number {
  return new Set(plotted.flatMap(({ events }) => events)).size;
}

function isSeen(frame: MapFrame, { place }: PlottedPlace): boolean {
  return inSight(frame, toScreen(frame, lonLatOf(place)), WELL_INSIDE_PX);
}

function nearestTo(points: readonly LonLat[], away: readonly PlottedPlace[]): LonLat | null {
  const distance = (at: PlottedPlace) => Math.min(...points.map((point) => distanceKm(point, at)));
  const [nearest] = away.toSorted((a, b) => distance(a) - distance(b));
  return nearest ? lonLatOf(nearest.place) : null;
}

function distanceKm([lon, lat]: LonLat, { place }: PlottedPlace): number {
  return geoDistance([lon, lat], [place.lon, place.lat]) * EARTH_RADIUS_KM;
}

function frameOf(
  story: Story,
  plotted: readonly PlottedPlace[],
  points: readonly LonLat[],
  { width, height }: PaperSize,
): MapFrame {
  const outlines = plotted.flatMap(({ place }) => {
    const isMeant = points.some(([lon, lat]) => lon === place.lon && lat === place.lat);
    const outline = isMeant ? outlineOf(place, story.shapes) : null;
    return outline ? [outline] : [];
  });
  const corners = [...points, ...outlines.flat()].map((at) => project(at, 0));
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const zoom = Math.min(
    MOST_ZOOM,
    zoomCap(outlines, Math.min(width, height), VAGUE_SHARE),
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
