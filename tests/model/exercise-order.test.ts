import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInOrder, moved, shuffled } from '../../src/model/exercise-order.ts';
import { madeStory } from '../fixtures/made-story.ts';

/** Events on days of April 2017 that all differ, in the order of time. */
const someEvents = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 6 })
  .map(
    (days) =>
      madeStory(
        days.map((day) => ({
          id: `event-of-day-${day}`,
          edtf: `2017-04-${String(day).padStart(2, '0')}`,
        })),
      ).events,
  );

describe('the order in which a reader first finds events', () => {
  test('is never the right one', () => {
    fc.assert(fc.property(someEvents, (events) => !isInOrder(shuffled(events))));
  });

  test('is always the same, whatever the order of the file', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        expect(shuffled(events.toReversed())).toEqual(shuffled(events));
      }),
    );
  });

  test('holds every event once', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        expect(new Set(shuffled(events))).toEqual(new Set(events));
      }),
    );
  });
});

describe('moving an event', () => {
  test.each([
    ['up', 'b', -1, 'b,a,c'],
    ['down', 'b', 1, 'a,c,b'],
    ['up from the top', 'a', -1, 'a,b,c'],
    ['down from the bottom', 'c', 1, 'a,b,c'],
  ] as const)('%s', (_, id, step, order) => {
    expect(moved(['a', 'b', 'c'], id, step).join()).toBe(order);
  });
});
