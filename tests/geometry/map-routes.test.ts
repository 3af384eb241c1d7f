import { geoDistance } from 'd3';
import { expect, test } from 'vitest';
import { frameAround, toScreen } from '../../src/geometry/map-frame.ts';
import { legLine, placeRoutes } from '../../src/geometry/route-path.ts';
import type { RouteLeg } from '../../src/model/story.ts';
import { createSmallStores } from '../fixtures/small-stores.ts';

const { story } = createSmallStores().story.getState();
const FRAME = frameAround([131, 45], 5, 986, 500);
const trains = story.indexOf.get('trains-toward-border') ?? -1;

function leg(change: Partial<RouteLeg>): RouteLeg {
  return { from: 'pyongyang', to: 'vladivostok', certainty: 'confirmed', by: 'air', ...change };
}
function end(line: readonly (readonly [number, number])[]) {
  return line.at(-1) ?? [0, 0];
}

test('a leg along the railway ends where the leg ends, not where the railway does', () => {
  const rail = leg({
    from: 'khabarovsk-station',
    to: 'ussuriysk',
    along: 'railway-khabarovsk-khasan',
    by: 'rail',
  });

  const [lon, lat] = end(legLine(rail, story.places, story.shapes));

  expect(geoDistance([lon, lat], [131.9573, 43.8047]) * 6371).toBeLessThan(40);
});

test('a leg against the drawn line’s direction is turned round', () => {
  const back = leg({
    from: 'khasan',
    to: 'khabarovsk-station',
    along: 'railway-khabarovsk-khasan',
    by: 'rail',
  });

  const [, lat] = end(legLine(back, story.places, story.shapes));

  expect(lat).toBeGreaterThan(48);
});

test('a flight without a drawn line is a great circle', () => {
  const flight = legLine(
    leg({ from: 'pyongyang', to: 'un-headquarters' }),
    story.places,
    story.shapes,
  );

  const mostNorthern = Math.max(...flight.map(([, lat]) => lat));

  expect(mostNorthern).toBeGreaterThan(70);
});

test('a route stops short of the mark at its end, so that its arrow is seen', () => {
  const khasan = story.places.get('khasan');
  if (!khasan) throw new Error('The small story has no Khasan.');
  const mark = toScreen(FRAME, [khasan.lon, khasan.lat]);

  const last = placeRoutes(story, [trains], trains, FRAME, [mark], 15).at(-1);

  expect(
    Math.hypot((last?.arrow?.x ?? 0) - mark.x, (last?.arrow?.y ?? 0) - mark.y),
  ).toBeGreaterThan(13);
});

test('the confirmed and the claimed part of one journey stay apart', () => {
  const routes = placeRoutes(story, [trains], null, FRAME, [], 15);

  expect(routes.map((route) => route.certainty)).toEqual(['confirmed', 'claimed']);
});

test('routes of hidden events are not drawn', () => {
  expect(placeRoutes(story, [], trains, FRAME, [], 15)).toEqual([]);
});
