import { expect, test } from 'vitest';
import { frameAround } from '../../src/geometry/map-frame.ts';
import { nearestMark, placeMarks, plottedPlaces } from '../../src/geometry/map-marks.ts';
import { cameraFitting, homePoints } from '../../src/geometry/map-framing.ts';
import { createSmallStores } from '../fixtures/small-stores.ts';

const { story } = createSmallStores().story.getState();
const everything = story.events.map((_, index) => index);
const indexOf = (id: string) => story.indexOf.get(id) ?? -1;
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

test('without a selection it wears the look of the first event told by the articles', () => {
  const marks = placeMarks(story, plottedPlaces(story, everything), null, NEAR, 20);

  const vladivostok = marks.find((mark) => mark.place.id === 'vladivostok');

  expect(story.events[vladivostok?.lead ?? -1]?.id).toBe('radioactive-cloud-prediction');
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
