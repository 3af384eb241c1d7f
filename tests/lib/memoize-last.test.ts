import { expect, test } from 'vitest';
import { memoizeLast } from '../../src/lib/memoize-last.ts';

function counted() {
  let calls = 0;
  const join = memoizeLast((...parts: readonly string[]) => {
    calls++;
    return parts.join('-');
  });
  return { join, calls: () => calls };
}

test('asked the same twice, it computes once', () => {
  const { join, calls } = counted();
  join('a', 'b');
  join('a', 'b');
  expect(calls()).toBe(1);
});

test('asked something else, it answers that', () => {
  const { join } = counted();
  join('a', 'b');
  expect(join('a', 'c')).toBe('a-c');
});

test('asked with one part fewer, it does not answer as before', () => {
  const { join } = counted();
  join('a', 'b');
  expect(join('a')).toBe('a');
});

test('it remembers the last question only', () => {
  const { join, calls } = counted();
  for (const part of ['a', 'b', 'a']) join(part);
  expect(calls()).toBe(3);
});
