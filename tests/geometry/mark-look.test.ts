import { describe, expect, test } from 'vitest';
import { COLOUR_OF, FILL_OF, SHAPE_OF, sharedLook } from '../../src/geometry/mark-look.ts';
import { KINDS, STATUSES } from '../../src/model/vocabulary.ts';
import { createSmallStores } from '../fixtures/small-stores.ts';

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

describe('one mark for several events', () => {
  const { story } = createSmallStores().story.getState();
  const [first] = story.events;
  const where = (wanted: (event: (typeof story.events)[number]) => boolean) =>
    story.events.flatMap((event, index) => (wanted(event) ? [index] : []));

  test('wears their kind and status where they agree', () => {
    const alike = where(({ kind, status }) => kind === first?.kind && status === first.status);

    expect(sharedLook(story, alike)).toEqual({ kind: first?.kind, status: first?.status });
  });

  test('wears neither where they differ in kind', () => {
    const [other = -1] = where(({ kind }) => kind !== first?.kind);

    expect(sharedLook(story, [0, other])).toBeNull();
  });

  test('wears neither where they differ in status, so that a claim never looks like a fact', () => {
    const [other = -1] = where(({ status }) => status !== first?.status);

    expect(sharedLook(story, [0, other])).toBeNull();
  });
});
