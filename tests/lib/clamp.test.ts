import { expect, test } from 'vitest';
import { clamp } from '../../src/lib/clamp.ts';

test.for([
  [5, 0, 10, 5],
  [-5, 0, 10, 0],
  [15, 0, 10, 10],
  [5, 10, 0, 10],
] as const)('%d brought between %d and %d is %d', ([value, low, high, result]) => {
  expect(clamp(value, low, high)).toBe(result);
});
