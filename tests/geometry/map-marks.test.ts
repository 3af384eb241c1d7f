import { expect, test } from 'vitest';
import { boxAround, frameAround, lineToScreen } from '../../src/geometry/map-frame.ts';
import { outlineOf } from '../../src/geometry/map-shapes.ts';
import {
  distinctPlaces,
  nearestMark,
  placeMarks,
  plottedPlaces,
  type PlacedMark,
} from '../../src/geometry/map-marks.ts';
import { fillAt } from '../../src/geometry/mark-look.ts';
import { STATUSES } from '../../src/model/vocabulary.ts';
import { cameraFitting, cameraKeeping, homePoints } from '../../src/geometry/map-framing.ts';
import { createSmallStores } from '../fixtures/small-stores.ts';

const { story } = createSmallStores().story.getState();
const everything = story.events.map((_, index) => index);
const indexOf = (id: string) => story.indexOf.get(id) ?? -1;
const placeOf = (id: string) => story.places.get(id) ?? [];
function names(marks: readonly PlacedMark[]) {
  return marks.map(({ distinct }) => distinct.map(({ id }) => id));
}
const FAR = frameAround([128, 42], 2, 986, 315);
const NEAR = frameAround([131.9, 43.1], 8, 986, 315);

test('marks that would overlap share one mark, so that no two stand closer than 20 px', () => {
  const marks = placeMarks(story, plottedPlaces(story, everything), null, FAR, 20);

  const gaps = marks.flatMap((a, i) =>
    marks.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );

  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20);
});

test('no event is lost when marks are shared', () => {
  const plotted = plottedPlaces(story, everything);
  const wanted = new Set(plotted.flatMap((place) => place.events));

  const found = new Set(placeMarks(story, plotted, null, FAR, 20).flatMap((mark) => mark.events));

  expect(found).toEqual(wanted);
});

test('a shared mark wears the look of the selected event', () => {
  const summit = indexOf('vladivostok-summit');

  const marks = placeMarks(story, plottedPlaces(story, everything), summit, NEAR, 20);

  expect(marks.find((mark) => mark.selected)).toMatchObject({ lead: summit, isMain: true });
});

test('without a selection it wears no look that is not true of all its events', () => {
  const marks = placeMarks(story, plottedPlaces(story, everything), null, FAR, 20);

  for (const { look, events } of marks) {
    const looks = new Set(
      events.map((event) => `${story.events[event]?.kind} ${story.events[event]?.status}`),
    );
    expect(look && `${look.kind} ${look.status}`).toBe(looks.size === 1 ? [...looks][0] : null);
  }
});

test('a place an event was only headed to is never drawn as a place where it happened', () => {
  const trains = indexOf('trains-toward-border');
  const headed = {
    ...story,
    events: story.events.map((event, index) =>
      index === trains
        ? { ...event, places: event.places.map((use) => ({ ...use, role: 'toward' as const })) }
        : event,
    ),
  };

  const [mark] = placeMarks(headed, plottedPlaces(headed, [trains]), null, NEAR, 20);

  expect(mark?.isToward).toBe(true);
  expect(STATUSES.map((status) => fillAt(status, true))).toEqual(
    expect.not.arrayContaining(['solid', 'half']),
  );
});

test('a mark holds as many places as lie apart: the squares of a town do not count', () => {
  const far = placeMarks(story, plottedPlaces(story, everything), null, FAR, 400);
  const town = distinctPlaces(['pyongyang', 'kim-il-sung-square'].flatMap((id) => placeOf(id)));

  expect(names(far).some((ids) => ids.length > 1)).toBe(true);
  expect(town.map(({ id }) => id)).toEqual(['pyongyang']);
});

test('a place that is not to be plotted gets no mark', () => {
  const places = plottedPlaces(story, [indexOf('trains-toward-border')]).map(
    ({ place }) => place.id,
  );

  expect(places).toEqual(['khabarovsk-station']);
});

test('of two marks within reach of a finger, the nearer one is meant', () => {
  const marks = placeMarks(story, plottedPlaces(story, everything), null, NEAR, 20);
  const [first] = marks;
  const second = first && { ...first, key: 'second', x: first.x + 24 };

  const meant =
    first && second ? nearestMark([first, second], { x: first.x + 15, y: first.y }, 22) : null;

  expect(meant?.key).toBe('second');
});

test('the map opens on East Asia, not on the world', () => {
  const points = homePoints(story, everything) ?? [];

  const { lat, lon, zoom } = cameraFitting(points, { width: 986, height: 315 }, 6);

  expect(Math.abs(lat - 43)).toBeLessThan(4);
  expect(Math.abs(lon - 130)).toBeLessThan(8);
  expect(zoom).toBeGreaterThan(3);
});

test('where nothing is shown there is nothing to frame', () => {
  expect(homePoints(story, [])).toBeNull();
});

test('the map opens no closer than its vague places allow', () => {
  const size = { width: 986, height: 315 };
  const region = placeOf('primorsky-region');

  const camera = cameraKeeping(story, everything, [[133, 44]], size, 10);

  const frame = frameAround([camera.lon, camera.lat], camera.zoom, size.width, size.height);
  const outlines = [region].flat().map((vague) => outlineOf(vague, story.shapes) ?? []);
  const boxes = outlines.map((outline) => boxAround(lineToScreen(frame, outline)));
  expect(boxes.map(({ width, height }) => Math.max(width, height) / size.height)).toEqual([
    expect.closeTo(0.37, 1),
  ]);
});

test('a vague place that is not shown does not hold the map back', () => {
  const size = { width: 986, height: 315 };

  const camera = cameraKeeping(story, [indexOf('failed-missile-test')], [[133, 44]], size, 10);

  expect(camera.zoom).toBe(10);
});
