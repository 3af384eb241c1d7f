import type { Map as LeafletMap } from 'leaflet';
import {
  cameraFitting,
  cameraKeeping,
  homePoints,
  targetOf,
  ZOOM_SNAP,
  type MapTarget,
} from '../../geometry/map-framing.ts';
import {
  boxAround,
  frameAround,
  inSight,
  lineToScreen,
  overlaps,
  project,
  type Box,
  type LonLat,
  type MapFrame,
} from '../../geometry/map-frame.ts';
import type { MapCamera } from '../../model/view.ts';
import type { Stores } from '../../store/stores.ts';
import { selectSelectedIndex, selectShownIndexes } from '../../store/story-store.ts';
import { wantsNoMotion } from '../../ui/motion.ts';
import { readFrame } from './use-map-frame.ts';

/** Nearest and farthest the map goes where the sources set no limit. */
export const ZOOM_LIMITS = { least: 2, most: 10 } as const;
const CLOSE_ENOUGH = 6;
/** An event spread wider than this many levels below home is shown by its first place. */
const MOST_ZOOM_OUT = 1.5;
const PAN_SECONDS = 0.6;
const HALF_PX = 0.5;
const EDGE_PX = 24;

export interface CameraControl {
  /** to where most events are */
  readonly home: () => void;
  readonly zoomBy: (levels: number) => void;
  readonly panBy: (xPx: number, yPx: number) => void;
  /** brings points into sight; the reader's own move */
  readonly show: (points: readonly LonLat[]) => void;
  /** keeps what is in sight in the middle of a panel of a new size */
  readonly fitPanel: () => void;
  readonly dispose: () => void;
}

/**
 * Ties the map's camera to the store, both ways and without echo. While the store's camera is null
 * the map frames itself: home, or the selected event when that is out of sight.
 * @param covered boxes of buttons that may hide a mark
 * @param notesPx height of the notes along the lower edge
 */
export function createCameraControl(
  map: LeafletMap,
  { story: store }: Stores,
  covered: () => readonly Box[],
  notesPx: () => number,
): CameraControl {
  let known: MapCamera | null = null;
  let waiting: number | null = null;
  /** Leaflet does not hear where to go while it zooms: the last wish waits for the end. */
  let isZooming = false;
  let wish: (() => void) | null = null;
  let isGoing = false;

  const size = () => ({ width: map.getSize().x, height: map.getSize().y, notes: notesPx() });
  const target = () =>
    targetOf(store.getState().story, selectSelectedIndex(store.getState()), size());

  function fit(points: readonly LonLat[], maxZoom: number): MapCamera {
    const state = store.getState();
    return cameraKeeping(state.story, selectShownIndexes(state), points, size(), maxZoom);
  }

  function go(camera: MapCamera, aim: MapTarget | null, isCalm = true): void {
    const zoom = Math.max(ZOOM_LIMITS.least, Math.min(limit(aim), camera.zoom));
    known = { ...camera, zoom };
    wish = isZooming ? () => go(camera, aim, isCalm) : null;
    if (wish) return;
    map.setMaxZoom(ZOOM_LIMITS.most);
    const animate = isCalm && !wantsNoMotion();
    isGoing = true;
    map.setView([camera.lat, camera.lon], zoom, { animate, duration: PAN_SECONDS });
    isGoing = false;
    isZooming = Math.abs(map.getZoom() - zoom) > ZOOM_SNAP / 2;
    keepLimit(limit(aim));
  }

  /** A limit below the zoom of now waits for the end of the move: Leaflet would break it off. */
  function keepLimit(maxZoom: number): void {
    waiting = map.getZoom() > maxZoom ? maxZoom : null;
    if (waiting === null) map.setMaxZoom(maxZoom);
  }

  function homeCamera(aim: MapTarget | null): MapCamera {
    const state = store.getState();
    const everything = state.story.events.map((_, index) => index);
    const points =
      homePoints(state.story, selectShownIndexes(state)) ??
      homePoints(state.story, everything) ??
      [];
    return fit(points, Math.min(CLOSE_ENOUGH, limit(aim)));
  }

  /** The selected event with all its places, or the first of them where they lie far apart. */
  function cameraOn(aim: MapTarget, home: MapCamera): MapCamera {
    const nearest = Math.min(CLOSE_ENOUGH, limit(aim));
    const fitted = fit(aim.whole, nearest);
    const isSpread = fitted.zoom < home.zoom - MOST_ZOOM_OUT;
    return isSpread ? fit(aim.places[0] ?? [], nearest) : fitted;
  }

  /** What the map shows by itself: home, or the selected event where home does not show it. */
  function ownCamera(aim: MapTarget | null): MapCamera {
    const home = homeCamera(aim);
    const { width, height } = size();
    const homeFrame = frameAround([home.lon, home.lat], home.zoom, width, height);
    return aim && !isSeen(aim, homeFrame, []) ? cameraOn(aim, home) : home;
  }

  /** Moves only where the chosen event is out of sight, or drawn larger than the sources allow. */
  function reveal(): void {
    const aim = target();
    if (!aim) return void map.setMaxZoom(ZOOM_LIMITS.most);
    const now = readFrame(map);
    const isOwn = store.getState().view.camera !== null;
    const home = homeCamera(aim);
    const homeFrame = frameAround([home.lon, home.lat], home.zoom, now.width, now.height);
    const seenAtHome = isSeen(aim, homeFrame, []);
    const tooClose = now.zoom > limit(aim) + 1e-6;
    const leftFar = !isOwn && seenAtHome && now.zoom < home.zoom - ZOOM_SNAP;
    if (isSeen(aim, now, covered()) && !tooClose && !leftFar)
      return void map.setMaxZoom(limit(aim));
    if (!isOwn && seenAtHome) return go(home, aim);
    const camera = cameraOn(aim, home);
    go(isOwn && !tooClose ? { ...camera, zoom: Math.min(camera.zoom, now.zoom) } : camera, aim);
    if (isOwn && known) store.actions.setCamera(known, 'adjustment');
  }

  function follow(isCalm: boolean): void {
    const aim = target();
    go(store.getState().view.camera ?? ownCamera(aim), aim, isCalm);
  }

  function cameraNow(): MapCamera {
    const { lat, lng } = map.getCenter();
    return { lat, lon: wrapLon(lng), zoom: map.getZoom() };
  }

  function report(): void {
    // A move that gave way to another, or to a new size, was not the reader’s.
    if (isGoing || isZooming) return;
    if (wish) return wish();
    if (waiting !== null) keepLimit(waiting);
    const now = cameraNow();
    if (known && isSameView(known, now)) return;
    known = now;
    const { camera } = store.getState().view;
    if (!camera || !isSameView(camera, now)) store.actions.setCamera(now);
  }

  function startZooming(): void {
    isZooming = true;
  }

  function endZooming(): void {
    isZooming = false;
  }

  function resize(): void {
    const isUnderWay = known !== null && !isSameView(known, cameraNow());
    if (store.getState().view.camera === null || isUnderWay) follow(false);
    else map.setMaxZoom(limit(target()));
  }

  follow(false);
  map.on('zoomanim', startZooming);
  map.on('zoomend', endZooming);
  map.on('moveend', report);
  map.on('resize', resize);
  const unsubscribe = store.subscribe((state, before) => {
    const { camera } = state.view;
    const isMoved =
      camera !== before.view.camera && !(camera && known && isSameView(camera, known));
    const isSent = state.reveals !== before.reveals;
    if (isMoved && (camera !== null || isSent)) follow(true);
    else if (isSent) reveal();
    else if (state.view.selected !== before.view.selected) map.setMaxZoom(limit(target()));
  });

  return {
    fitPanel: () => {
      isGoing = true;
      map.invalidateSize({ animate: false });
      isGoing = false;
    },
    home: () => {
      go(homeCamera(target()), target());
      store.actions.setCamera(null);
    },
    zoomBy: (levels) => map.setZoom(map.getZoom() + levels, { animate: !wantsNoMotion() }),
    panBy: (x, y) => map.panBy([x, y], { animate: !wantsNoMotion(), duration: 0.25 }),
    show: (points) => {
      const fitted = cameraFitting(points, size(), Math.min(CLOSE_ENOUGH, map.getMaxZoom()));
      const zoom =
        points.length === 1 ? Math.min(fitted.zoom, Math.max(map.getZoom(), 4)) : fitted.zoom;
      map.setView([fitted.lat, fitted.lon], zoom, {
        animate: !wantsNoMotion(),
        duration: PAN_SECONDS,
      });
    },
    dispose: () => {
      unsubscribe();
      forgetZoomAnimation(map);
      map.off('zoomanim', startZooming);
      map.off('zoomend', endZooming);
      map.off('moveend', report);
      map.off('resize', resize);
    },
  };
}

/** Leaflet 1.9 ends a running zoom even after its map was removed, and fails at it. */
function forgetZoomAnimation(map: LeafletMap): void {
  Object.assign(map, { _animatingZoom: false });
}

/** The nearest zoom that the sources allow. */
function limit(aim: MapTarget | null): number {
  return Math.max(ZOOM_LIMITS.least, Math.min(ZOOM_LIMITS.most, aim?.maxZoom ?? ZOOM_LIMITS.most));
}

/** True where one of the event's places is wholly in sight and not under a button. */
function isSeen(aim: MapTarget, frame: MapFrame, covered: readonly Box[]): boolean {
  return aim.places.some((place) => {
    const points = lineToScreen(frame, place);
    const inset = points.length === 1 ? EDGE_PX : 0;
    return (
      points.every((point) => inSight(frame, point, inset)) &&
      !covered.some((box) => isUnder(points.length === 1, boxAround(points), box))
    );
  });
}

function isUnder(isPoint: boolean, { x, y }: Box, button: Box): boolean {
  return isPoint && overlaps({ x: x - 8, y: y - 8, width: 16, height: 16 }, button);
}

function isSameView(a: MapCamera, b: MapCamera): boolean {
  const from = project([a.lon, a.lat], b.zoom);
  const to = project([b.lon, b.lat], b.zoom);
  return (
    Math.abs(a.zoom - b.zoom) < 0.01 && Math.hypot(from.x - to.x, from.y - to.y) <= HALF_PX * 2
  );
}

function wrapLon(lon: number): number {
  return lon - 360 * Math.round(lon / 360);
}
