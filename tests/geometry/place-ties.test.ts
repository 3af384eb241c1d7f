import { describe, expect, test } from 'vitest';
import { frameAround, inSight, type Point } from '../../src/geometry/map-frame.ts';
import {
  placeLaneTies,
  placeMapTies,
  tiesOf,
  type PlacedTie,
  type Tie,
} from '../../src/geometry/place-ties.ts';
import { madeStory } from '../fixtures/made-story.ts';

const story = madeStory(
  [
    { id: 'first', edtf: '2017-04-01' },
    { id: 'middle', edtf: '2017-04-10', links: [{ to: 'first', relation: 'follows' }] },
    { id: 'last', edtf: '2017-04-20', links: [{ to: 'middle', relation: 'contradicts' }] },
    { id: 'apart', edtf: '2017-04-21' },
  ],
  [{ id: 'outside', edtf: '2017-04-22', links: [{ to: 'middle', relation: 'explains' }] }],
);
const index = (id: string) => story.indexOf.get(id) ?? -1;
const everything = new Uint8Array(story.events.length).fill(1);

/** "contradicts last" of each tie: what the far event does. */
function inWords(ties: readonly Tie[]): string[] {
  return ties.map((tie) => `${tie.kind} ${story.events[tie.far]?.id}`);
}

describe('the ties of an event', () => {
  test('go both ways: to what it links to, and to what links to it', () => {
    expect(inWords(tiesOf(story, index('middle'), everything))).toEqual([
      'precedes first',
      'contradicts last',
      'explains outside',
    ]);
  });

  test('leave out events that are not shown', () => {
    const shown = everything.slice();
    shown[index('outside')] = 0;

    expect(inWords(tiesOf(story, index('middle'), shown))).toEqual([
      'precedes first',
      'contradicts last',
    ]);
  });

  test('are none where nothing is linked', () => {
    expect(tiesOf(story, index('apart'), everything)).toEqual([]);
  });
});

const tie = (kind: Tie['kind'], far: number): Tie => ({ kind, far });
/** The numbers of a path, in pairs. */
function pointsOf({ path }: PlacedTie): Point[] {
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
}

describe('a tie between lanes', () => {
  const from = { x: 100, y: 13 };
  const at: Record<number, Point> = {
    1: { x: 300, y: 94 },
    2: { x: 400, y: 13 },
    3: { x: 2000, y: 40 },
    4: from,
  };
  const place = (...ties: Tie[]) => placeLaneTies(ties, from, (far) => at[far] ?? null, 800);

  test('arrives with its sign between the far mark and its neighbour lane', () => {
    const [placed] = place(tie('follows', 1));

    expect(placed?.sign).toEqual({ x: 300, y: 78 });
  });

  test('in the uppermost lane goes below it, not out of the drawing', () => {
    const [placed] = place(tie('explains', 2));

    expect(placed && pointsOf(placed).filter(({ y }) => y < 0)).toEqual([]);
  });

  test('to an event out of sight ends at the edge', () => {
    const [placed] = place(tie('follows', 3));

    expect(placed?.sign.x).toBeLessThan(800);
  });

  test('to an event under the same mark is not drawn', () => {
    expect(place(tie('follows', 4))).toEqual([]);
  });

  test('of one kind to one mark is drawn once', () => {
    at[5] = { x: 300, y: 94 };

    expect(place(tie('follows', 1), tie('follows', 5))).toHaveLength(1);
  });

  test('of another kind to one mark has its sign beside the first', () => {
    const [one, other] = place(tie('follows', 1), tie('contradicts', 1));

    expect((other?.sign.x ?? 0) - (one?.sign.x ?? 0)).toBeGreaterThanOrEqual(16);
  });
});

describe('a tie on the map', () => {
  const frame = frameAround([130, 43], 5, 800, 400);
  const from = { x: 400, y: 200 };
  const place = (
    far: Point,
    taken: { x: number; y: number; width: number; height: number }[] = [],
  ) => placeMapTies([tie('contradicts', 1)], from, () => far, { frame, taken });

  test('is bent, so that it looks like no route', () => {
    const [placed] = place({ x: 700, y: 200 });
    const bend = Math.max(...(placed ? pointsOf(placed) : []).map(({ y }) => Math.abs(y - 200)));

    expect(bend).toBeGreaterThan(10);
  });

  test('keeps clear of the marks at both ends', () => {
    const far = { x: 700, y: 200 };
    const [placed] = place(far);
    const points = placed ? pointsOf(placed) : [];
    const near = points.filter(
      ({ x, y }) =>
        Math.hypot(x - from.x, y - from.y) < 15 || Math.hypot(x - far.x, y - far.y) < 15,
    );

    expect(points.length).toBeGreaterThan(2);
    expect(near).toEqual([]);
  });

  test('swings to the side where fewer words are in its way', () => {
    const words = { x: 450, y: 202, width: 200, height: 60 };
    const swings = [place({ x: 700, y: 200 }), place({ x: 700, y: 200 }, [words])].map((ties) =>
      ties.flatMap(pointsOf).some(({ y }) => y > 210),
    );

    expect(swings).toEqual([true, false]);
  });

  test('to a place very far out of sight reaches the edge of the map', () => {
    const [placed] = place({ x: 9000, y: 200 });

    expect(placed?.sign.x).toBeGreaterThan(760);
  });

  test('to a place out of sight keeps its sign in sight', () => {
    const [placed] = place({ x: 2400, y: -300 });

    expect(placed && inSight(frame, placed.sign)).toBe(true);
  });

  test('moves its sign out from under a button', () => {
    const button = { x: 600, y: 150, width: 200, height: 120 };
    const [placed] = place({ x: 700, y: 200 }, [button]);

    expect(placed?.sign.x).toBeLessThan(600);
  });

  test('between marks that touch is not drawn', () => {
    expect(place({ x: 420, y: 210 })).toEqual([]);
  });
});
