import { describe, expect, test } from 'vitest';
import type { PlacedMark } from '../../../src/geometry/place-lanes.ts';
import { nearestMark } from '../../../src/panels/timeline/nearest-mark.ts';

const mark = (event: number, x: number, lane: number, shown = true): PlacedMark => ({
  events: [event],
  kind: 'move',
  lane,
  x,
  anchorX: x,
  shown,
});
const marks = [mark(1, 100, 0), mark(2, 130, 0), mark(3, 100, 1), mark(4, 160, 0, false)];
const touch = (x: number, y: number) =>
  nearestMark(marks, (lane) => lane * 27, { x, y }, 22)?.events[0] ?? null;

describe('a touch', () => {
  test('chooses the nearest mark', () => {
    expect(touch(118, 2)).toBe(2);
  });

  test('chooses the nearest lane', () => {
    expect(touch(100, 20)).toBe(3);
  });

  test('22 px away still chooses', () => {
    expect(touch(78, 0)).toBe(1);
  });

  test('23 px away chooses nothing', () => {
    expect(touch(77, 0)).toBeNull();
  });

  test('does not choose what is filtered out', () => {
    expect(touch(160, 0)).toBeNull();
  });
});
