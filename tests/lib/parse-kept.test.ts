import { expect, test } from 'vitest';
import { parseKept } from '../../src/lib/parse-kept.ts';

test('what a browser kept comes back', () => {
  expect(parseKept('{"theme":"dark"}')).toEqual({ theme: 'dark' });
});

test.each([null, '', '{"theme":', '"dark"', 'null', '7'])('%j holds nothing', (kept) => {
  expect(parseKept(kept)).toBeNull();
});
