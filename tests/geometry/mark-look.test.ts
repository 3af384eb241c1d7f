import { describe, expect, test } from 'vitest';
import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../src/geometry/mark-look.ts';
import { KINDS, STATUSES } from '../../src/model/vocabulary.ts';

const distinct = (values: readonly string[]) => new Set(values).size;

describe('a mark', () => {
  test('has a shape of its own for each kind, so that it works without colour', () => {
    expect(distinct(KINDS.map((kind) => SHAPE_OF[kind]))).toBe(4);
  });

  test('has a colour of its own for each kind', () => {
    expect(distinct(KINDS.map((kind) => COLOUR_OF[kind]))).toBe(4);
  });

  test('has a fill of its own for each degree of certainty', () => {
    expect(distinct(STATUSES.map((status) => FILL_OF[status]))).toBe(5);
  });

  test('is solid only for what is confirmed', () => {
    expect(STATUSES.filter((status) => FILL_OF[status] === 'solid')).toEqual(['confirmed']);
  });
});
