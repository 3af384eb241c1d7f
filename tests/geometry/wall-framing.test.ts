import { describe, expect, test } from 'vitest';
import basemap from '../../data/basemap.json' with { type: 'json' };
import {
  boxAround,
  frameAround,
  inSight,
  lineToScreen,
  shrunk,
  toScreen,
} from '../../src/geometry/map-frame.ts';
import { targetOf } from '../../src/geometry/map-framing.ts';
import type { GroundName } from '../../src/geometry/map-scene.ts';
import { outlineOf } from '../../src/geometry/map-shapes.ts';
import { plottedPlaces } from '../../src/geometry/map-marks.ts';
import { wallCamera } from '../../src/geometry/wall-framing.ts';
import type { MapCamera } from '../../src/model/view.ts';
import { readGroundNames } from '../../src/ground/read-names.ts';
import { readRealStory } from '../fixtures/real-story.ts';

const story = readRealStory();
const ground: readonly GroundName[] = readGroundNames(basemap);
const WALLS = [
  { width: 426, height: 414 },
  { width: 569, height: 415 },
];
const plotted = story.events.flatMap((event, index) =>
  plottedPlaces(story, [index]).length > 0 ? [{ id: event.id, index }] : [],
);

function frameOf(
  selected: number | null,
  wall: { width: number; height: number },
  camera: MapCamera | null = null,
) {
  const shown = selected === null ? story.events.map((_, index) => index) : [selected];
  const view = { story, shown, selected, camera, ground, ...wall };
  const { lat, lon, zoom } = wallCamera(view);
  return frameAround([lon, lat], zoom, wall.width, wall.height);
}

describe.each(WALLS)('a map of $width × $height on the wall', (wall) => {
  test.each(plotted)('shows where $id is, well away from the edge', ({ index }) => {
    const frame = frameOf(index, wall);
    const first = plottedPlaces(story, [index])[0]?.place;
    const at = toScreen(frame, [first?.lon ?? 0, first?.lat ?? 0]);

    expect(inSight(frame, at, 40)).toBe(true);
  });

  test.each(plotted)('names a country beside $id', ({ index }) => {
    const frame = frameOf(index, wall);
    const named = ground.filter(
      ({ kind, lon, lat, minZoom, maxZoom }) =>
        kind === 'country' &&
        frame.zoom >= minZoom - 0.5 &&
        frame.zoom <= maxZoom &&
        inSight(frame, toScreen(frame, [lon, lat]), 30),
    );

    expect(named.map(({ name }) => name)).not.toEqual([]);
  });

  test.each(plotted)('draws no vague place of $id larger than its source allows', ({ index }) => {
    const frame = frameOf(index, wall);
    const target = targetOf(story, index, wall);

    expect(frame.zoom).toBeLessThanOrEqual(target?.maxZoom ?? 0);
  });
});

test('a camera written on a page shows as much ground on the wall', () => {
  const [wall = { width: 1, height: 1 }] = WALLS;
  const camera = { lat: 45, lon: 132.5, zoom: 5.75 };
  const frame = frameOf(story.indexOf.get('ryabkov-serious-conflict-risk') ?? 0, wall, camera);
  const shown = (frame.width * frame.height) / 4 ** frame.zoom;

  expect(shown).toBeGreaterThanOrEqual((986 * 280) / 4 ** camera.zoom - 1e-9);
});

test('a camera keeps in sight all that it shows of an event on a page', () => {
  const [wall = { width: 1, height: 1 }] = WALLS;
  const index = story.indexOf.get('choe-departs-for-russia') ?? 0;
  const camera = { lat: 53, lon: 85, zoom: 3 };
  const page = frameAround([camera.lon, camera.lat], camera.zoom, 986, 280);
  const whole = targetOf(story, index, wall)?.whole ?? [];
  const frame = frameOf(index, wall, camera);
  const lost = whole.filter(
    (at) => inSight(page, toScreen(page, at)) && !inSight(frame, toScreen(frame, at)),
  );

  expect(lost).toEqual([]);
});

test('a camera that shows half the world keeps its middle', () => {
  const [wall = { width: 1, height: 1 }] = WALLS;
  const frame = frameOf(null, wall, { lat: 48, lon: 82, zoom: 2.75 });

  expect(inSight(frame, toScreen(frame, [82, 48]), 100)).toBe(true);
});

test('an event without a mark is framed at the place that it concerns', () => {
  const [wall = { width: 1, height: 1 }] = WALLS;
  const frame = frameOf(story.indexOf.get('five-million-rounds-expected') ?? 0, wall);
  const korea = story.places.get('north-korea');

  expect(inSight(frame, toScreen(frame, [korea?.lon ?? 0, korea?.lat ?? 0]), 100)).toBe(true);
});

test('a drawing made smaller and enlarged again stands where it stood', () => {
  const frame = frameAround([132, 45], 5, 655, 637);
  const small = shrunk(frame, 1.536);
  const region = story.places.get('primorsky-region');
  const outline = region && outlineOf(region, story.shapes);
  const large = boxAround(lineToScreen(frame, outline ?? []));
  const drawn = boxAround(lineToScreen(small, outline ?? []));

  expect(drawn.x * 1.536).toBeCloseTo(large.x, 6);
  expect(drawn.width * 1.536).toBeCloseTo(large.width, 6);
});
