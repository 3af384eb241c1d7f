import type { EventIndex, Story } from '../model/story.ts';
import type { MapCamera } from '../model/view.ts';
import { frameAround, inSight, toScreen, unproject, type LonLat } from './map-frame.ts';
import { cameraFitting, cameraKeeping, homePoints, targetOf, ZOOM_SNAP } from './map-framing.ts';
import type { GroundName } from './map-scene.ts';
import { plottedPlaces } from './map-marks.ts';
import { lonLatOf } from './map-shapes.ts';

/** What a map on the wall is to show. Sizes and zooms are those of a page of that size. */
export interface WallView {
  readonly story: Story;
  readonly shown: readonly EventIndex[];
  readonly selected: EventIndex | null;
  /** the camera of the view, written on a page */
  readonly camera: MapCamera | null;
  readonly width: number;
  readonly height: number;
  readonly ground: readonly GroundName[];
}

/** The map of the page on which cameras are written, px. */
const WRITTEN_ON = { width: 986, height: 280 } as const;
const CLOSE_ENOUGH = 6;
/** A place that has no mark is shown among its neighbours. */
const ABSENT_ZOOM = 4;
/** Several events are shown with what lies around them. */
const TOGETHER_ZOOM = 4.5;
/** An event that is spread wider is shown by its first place. */
const WIDEST = 1.5;
/** No further out than this in search of a country's name, or one level more. */
const NAMED_FROM = 3;
/** Room around what is framed, as a share of the map's short side. */
const ROOM = 0.2;
const ROOM_IN_CAMERA = 0.17;
/** A name this near to the edge would be cut, as a share of the width. */
const NAME_EDGE = 0.12;

/**
 * Where a map on the wall looks: at what the view's camera shows and around it; without one at the
 * chosen event, no closer than its sources allow and from far enough that a country is named; or at
 * where most shown events are.
 */
export function wallCamera(view: WallView): MapCamera {
  if (view.camera) return writtenCamera(view, view.camera);
  const { story, shown, selected } = view;
  const aim = targetOf(story, selected, view);
  if (aim) {
    const most = Math.min(CLOSE_ENOUGH, aim.maxZoom);
    const whole = fitted(view, aim.whole, most);
    return withName(
      view,
      whole.zoom >= WIDEST ? whole : fitted(view, aim.places[0] ?? aim.whole, most),
    );
  }
  const absent = absentPoint(story, selected);
  if (absent) return withName(view, fitted(view, [absent], ABSENT_ZOOM));
  const everything = story.events.map((_, index) => index);
  const points = homePoints(story, shown) ?? homePoints(story, everything) ?? [];
  return cameraKeeping(story, shown, points, view, TOGETHER_ZOOM);
}

/** Where an event belongs that has no mark: its first place; null where it names none. */
export function absentPoint(story: Story, selected: EventIndex | null): LonLat | null {
  const event = selected === null ? undefined : story.events[selected];
  const place = event?.places.flatMap((use) => story.places.get(use.place) ?? [])[0];
  return place ? lonLatOf(place) : null;
}

/**
 * As much ground as the camera shows on a page, around its middle, and all that it shows there of the
 * events: the page's map is low and wide, the wall's is not. No closer than the sources allow.
 */
function writtenCamera(view: WallView, { lat, lon, zoom }: MapCamera): MapCamera {
  const page = frameAround([lon, lat], zoom, WRITTEN_ON.width, WRITTEN_ON.height);
  const wider = Math.sqrt((page.width * page.height) / (view.width * view.height));
  const same = frameAround([lon, lat], zoom, view.width * wider, view.height * wider);
  const corners = [0, 1].map((at) =>
    unproject({ x: same.left + at * same.width, y: same.top + at * same.height }, zoom),
  );
  const aim = targetOf(view.story, view.selected, view);
  const points =
    aim?.whole ?? plottedPlaces(view.story, view.shown).map(({ place }) => lonLatOf(place));
  const seen = points.filter((at) => inSight(page, toScreen(page, at)));
  const ground = cameraFitting(
    [[lon, lat], ...corners],
    view,
    Math.min(zoom, aim?.maxZoom ?? zoom),
    roomOf(0),
  );
  const room = ROOM_IN_CAMERA * Math.min(view.width, view.height);
  const frame = frameAround([ground.lon, ground.lat], ground.zoom, view.width, view.height);
  if (seen.every((at) => inSight(frame, toScreen(frame, at), room))) return ground;
  return cameraFitting([[lon, lat], ...seen], view, ground.zoom, roomOf(room));
}

function fitted(view: WallView, points: readonly LonLat[], maxZoom: number): MapCamera {
  return cameraFitting(points, view, maxZoom, roomOf(ROOM * Math.min(view.width, view.height)));
}

function roomOf(px: number) {
  return { top: px, right: px, bottom: px, left: px };
}

/** Steps back until a country is named in sight; the same camera where none comes into sight. */
function withName(view: WallView, camera: MapCamera): MapCamera {
  const countries = view.ground.filter((name) => name.kind === 'country');
  const least = Math.min(NAMED_FROM, camera.zoom - 1);
  for (let zoom = camera.zoom; zoom >= least; zoom -= ZOOM_SNAP) {
    const frame = frameAround([camera.lon, camera.lat], zoom, view.width, view.height);
    const isNamed = countries.some(
      ({ lon, lat, minZoom, maxZoom }) =>
        zoom >= minZoom - 0.5 &&
        zoom <= maxZoom &&
        inSight(frame, toScreen(frame, [lon, lat]), NAME_EDGE * view.width),
    );
    if (isNamed) return { ...camera, zoom };
  }
  return camera;
}
