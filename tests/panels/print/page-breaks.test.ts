import { expect, test } from 'vitest';
import { pageBreaks } from '../../../src/panels/print/page-breaks.ts';

const text = (heightPx: number) => ({ heightPx, keepsNext: false });
const heading = (heightPx: number) => ({ heightPx, keepsNext: true });

test('what fits on one page stays on it', () => {
  expect(pageBreaks([text(40), text(60)], 100)).toEqual([0]);
});

test('a block that no longer fits begins the next page', () => {
  expect(pageBreaks([text(40), text(61), text(10)], 100)).toEqual([0, 1]);
});

test('a heading goes with what follows it', () => {
  expect(pageBreaks([text(60), heading(20), heading(10), text(30)], 100)).toEqual([0, 1]);
});

test('a block higher than a page stands alone', () => {
  expect(pageBreaks([text(10), text(150), text(10)], 100)).toEqual([0, 1, 2]);
});

test('nothing at all is one empty page', () => {
  expect(pageBreaks([], 100)).toEqual([0]);
});
