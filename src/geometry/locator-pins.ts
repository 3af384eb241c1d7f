import { clamp } from '../lib/clamp.ts';
import type { Point } from './map-frame.ts';

const ROUNDS = 60;

/** Points moved as little as needed to stand `apart` px from each other and inside a map. */
export function spreadApart(
  points: readonly Point[],
  apart: number,
  room: { readonly width: number; readonly height: number; readonly inset: number },
): readonly Point[] {
  const spots = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    spots.forEach((one, i) => {
      spots.slice(i + 1).forEach((other, k) => push(one, other, apart, i + k));
    });
    for (const spot of spots) {
      spot.x = clamp(spot.x, room.inset, room.width - room.inset);
      spot.y = clamp(spot.y, room.inset, room.height - room.inset);
    }
  }
  return spots;
}

/** Moves two spots away from each other where they are too close; `nth` parts two in one place. */
function push(
  one: { x: number; y: number },
  other: { x: number; y: number },
  apart: number,
  nth: number,
): void {
  const distance = Math.hypot(other.x - one.x, other.y - one.y);
  if (distance >= apart) return;
  const angle = distance === 0 ? nth : Math.atan2(other.y - one.y, other.x - one.x);
  const step = (apart - distance) / 2 + 0.01;
  one.x -= Math.cos(angle) * step;
  one.y -= Math.sin(angle) * step;
  other.x += Math.cos(angle) * step;
  other.y += Math.sin(angle) * step;
}
