import { expect, test } from 'vitest';
import { numbersInShort } from '../../src/geometry/paper-numbers.ts';

test.each([
  [[4], '4'],
  [[2, 1], '1, 2'],
  [[1, 2, 3], '1–3'],
  [[12, 5, 6, 7, 9], '5–7, 9, 12'],
  [[3, 3], '3'],
  [[], ''],
])('the numbers %j are written “%s”', (numbers, words) => {
  expect(numbersInShort(numbers)).toBe(words);
});
