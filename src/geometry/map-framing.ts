import { geoDistance } from 'd3';
import type { EventIndex, Story } from '../model/story.ts';
import type { MapCamera } from '../model/view.ts';
import {
  boxAround,
  frameAround,
  lineToScreen,
  project,
  unproject,
  type Box,
  type LonLat,
  type MapFrame,
} from './map-frame.ts';
import { plottedPlaces } from './map-marks.ts';
import { legLine } from './route-path.ts';
import { lineShapes, lonLatOf, outlineOf, zoomCap } from './map-shapes.ts';

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
  /** height of the notes along the lower edge */
  readonly notes?: number;
}

type Padding = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;

/** Room left free around what is framed, px. */
const PADDING = { top: 56, right: 64, bottom: 24, left: 24 } as const;
/** the same on a map too low for it */
const LOW_PADDING = { ...PADDING, top: 24 } as const;
const LOW_PX = 280;
const NOTES_GAP_PX = 12;
export const ZOOM_SNAP = 0.25;
const EARTH_RADIUS_KM = 6371;
const TOGETHER_KM = 2500;
/** Places vaguer than this do not steer the framing. */
const STEERS_KM = 500;

/** The area in which most shown events stand; never the world for one mark. Null: nothing is shown. */
export function homePoints(story: Story, shown: readonly EventIndex[]): readonly LonLat[] | null {
  const steering = plottedPlaces(story, shown).filter(({ place }) => place.radiusKm <= STEERS_KM);
  const near = steering.map(({ place: middle }) =>
    steering.filter(
      ({ place }) =>
        geoDistance([middle.lon, middle.lat], [place.lon, place.lat]) * EARTH_RADIUS_KM <=
        TOGETHER_KM,
    ),
  );
  const weight = near.map((group) => group.reduce((sum, { events }) => sum + events.length, 0));
  const densest = near[weight.indexOf(Math.max(...weight))];
  return densest ? densest.map(({ place }) => lonLatOf(place)) : null;
}

/** The camera that shows all points with room around them, at most at `maxZoom`. */
export function cameraFitting(
  points: readonly LonLat[],
  size: ScreenSize,
  maxZoom: number,
  padding: Padding = size.height < LOW_PX ? LOW_PADDING : PADDING,
): MapCamera {
  const [first = [0, 0] as const] = points;
  const near = points.map(([lon, lat]): LonLat => [
    lon + 360 * Math.round((first[0] - lon) / 360),
    lat,
  ]);
  const world = boxAround(near.map((at) => project(at, 0)));
  const { top, right, left } = padding;
  const bottom = Math.max(padding.bottom, (size.notes ?? 0) + NOTES_GAP_PX);
  const scale = Math.min(
    Math.max(40, size.width - left - right) / Math.max(world.width, 1e-9),
    Math.max(40, size.height - top - bottom) / Math.max(world.height, 1e-9),
  );
  const zoom = Math.min(maxZoom, Math.floor(Math.log2(scale) / ZOOM_SNAP) * ZOOM_SNAP);
  const k = 2 ** zoom;
  const x = (world.x + world.width / 2) * k + (right - left) / 2;
  const y = (world.y + world.height / 2) * k + (bottom - top) / 2;
  const [lon, lat] = unproject({ x, y }, zoom);
  return { lat, lon, zoom };
}

/**
 * `cameraFitting`, but no closer than the sources: every vague place of the shown events that is
 * mostly in the frame, or fills it, keeps under 40 % of the map's short side.
 */
export function cameraKeeping(
  story: Story,
  shown: readonly EventIndex[],
  points: readonly LonLat[],
  size: ScreenSize,
  maxZoom: number,
): MapCamera {
  const outlines = plottedPlaces(story, shown).flatMap(({ place, events }) => {
    const isLine = events.some((event) => hasLine(story, event));
    const outline = isLine ? null : outlineOf(place, story.shapes);
    return outline ? [outline] : [];
  });
  let camera = cameraFitting(points, size, maxZoom);
  for (;;) {
    const { lat, lon, zoom } = camera;
    const frame = frameAround([lon, lat], zoom, size.width, size.height);
    const cap = zoomCap(
      outlines.filter((outline) => mostlyIn(frame, boxAround(lineToScreen(frame, outline)))),
      Math.min(size.width, size.height),
    );
    if (cap >= zoom) return camera;
    camera = cameraFitting(points, size, cap);
  }
}

/** True where a box is in the frame by more than half of itself, or covers more than half of the frame. */
function mostlyIn({ width, height }: MapFrame, box: Box): boolean {
  const across = Math.min(width, box.x + box.width) - Math.max(0, box.x);
  const down = Math.min(height, box.y + box.height) - Math.max(0, box.y);
  const seen = Math.max(0, across) * Math.max(0, down);
  return seen > Math.min(width * height, box.width * box.height) / 2;
}

function hasLine(story: Story, index: EventIndex): boolean {
  const event = story.events[index];
  return event !== undefined && lineShapes(event, story.places, story.shapes).length > 0;
}

/** What a chosen event covers on the map: its first plotted place, and how far one may zoom in. */
export interface MapTarget {
  /** each plotted place as points: its outline, or its one point */
  readonly places: readonly (readonly LonLat[])[];
  /** the places and the whole of its routes */
  readonly whole: readonly LonLat[];
  /** Infinity where every place is exact */
  readonly maxZoom: number;
}

/** Null where the event stands nowhere on the map. */
export function targetOf(
  story: Story,
  event: EventIndex | null,
  size: ScreenSize,
): MapTarget | null {
  const found = event === null ? undefined : story.events[event];
  if (!found || event === null) return null;
  const lines = lineShapes(found, story.places, story.shapes);
  const vague: (readonly LonLat[])[] = [...lines];
  const places = plottedPlaces(story, [event]).map(({ place }) => {
    const outline = lines.length > 0 ? null : outlineOf(place, story.shapes);
    if (outline) vague.push(outline);
    return outline ?? lines[0] ?? [lonLatOf(place)];
  });
  if (places.length === 0) return null;
  const legs = (found.route?.legs ?? []).map((leg) => legLine(leg, story.places, story.shapes));
  return {
    places,
    whole: [...places, ...legs].flat(),
    maxZoom: zoomCap(vague, Math.min(size.width, size.height)),
  };
}
