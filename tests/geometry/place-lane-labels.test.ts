import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlacedTimeline } from '../../src/geometry/place-timeline.ts';
import { anyMask, anyStory } from '../fixtures/any-story.ts';
import { madeStory } from '../fixtures/made-story.ts';
import { placedTimeline } from '../fixtures/placed-timeline.ts';

const anyPlaced: fc.Arbitrary<PlacedTimeline> = anyStory.chain((story) =>
  fc
    .record({
      shown: anyMask(story),
      selected: fc.option(fc.integer({ min: 0, max: story.events.length - 1 }), { nil: null }),
      widthPx: fc.integer({ min: 400, max: 2000 }),
    })
    .map((wish) => placedTimeline(story, wish)),
);

type Label = PlacedTimeline['labels'][number];
const crosses = (label: Label, lane: number, fromX: number, toX: number) =>
  label.lane === lane && label.x < toX && label.x + label.widthPx > fromX;

describe('the labels of any story', () => {
  test('never overlap one another', () => {
    fc.assert(
      fc.property(anyPlaced, ({ labels }) => {
        const overlapping = labels.filter((label) =>
          labels.some(
            (other) =>
              other !== label && crosses(label, other.lane, other.x, other.x + other.widthPx),
          ),
        );
        expect(overlapping).toEqual([]);
      }),
    );
  });

  test('never cover a mark', () => {
    fc.assert(
      fc.property(anyPlaced, ({ labels, marks }) => {
        const covering = labels.filter((label) =>
          marks.some((mark) => crosses(label, mark.lane, mark.x - 9, mark.x + 9)),
        );
        expect(covering).toEqual([]);
      }),
    );
  });

  test('never stand in a gap', () => {
    fc.assert(
      fc.property(anyPlaced, ({ labels, gaps }) => {
        const inGap = labels.filter((label) =>
          gaps.some((gap) => crosses(label, label.lane, gap.fromX, gap.toX)),
        );
        expect(inGap).toEqual([]);
      }),
    );
  });

  test('never reach over the edge', () => {
    fc.assert(
      fc.property(anyPlaced, ({ labels, scale }) => {
        const over = labels.filter(({ x, widthPx }) => x < 0 || x + widthPx > scale.widthPx);
        expect(over).toEqual([]);
      }),
    );
  });

  test('name only events that are shown, each once', () => {
    fc.assert(
      fc.property(anyPlaced, ({ labels, marks }) => {
        const shown = marks.filter((mark) => mark.shown).flatMap((mark) => mark.events);
        const named = labels.map((label) => label.event);
        expect([new Set(named).size, named.filter((event) => !shown.includes(event))]).toEqual([
          named.length,
          [],
        ]);
      }),
    );
  });
});

describe('a label', () => {
  test('stands to the right of its mark', () => {
    const { labels, marks } = placedTimeline(madeStory([{ id: 'one', edtf: '2017-04-19' }]));
    expect((labels[0]?.x ?? 0) > (marks[0]?.x ?? 0)).toBe(true);
  });

  test('stands to the left where the right has no room', () => {
    const story = madeStory([{ id: 'one', edtf: '2024-10-30' }]);
    const { labels, marks } = placedTimeline(story, { measure: () => 80 });
    expect((labels[0]?.x ?? Infinity) < (marks[0]?.x ?? 0)).toBe(true);
  });

  test('of several events in one mark is left out', () => {
    const story = madeStory([
      { id: 'one', edtf: '2017-04-19' },
      { id: 'two', edtf: '2017-04-19' },
    ]);
    expect(placedTimeline(story, { mix: 1 }).labels).toEqual([]);
  });

  test('of the one selected among them is there', () => {
    const story = madeStory([
      { id: 'one', edtf: '2017-04-19' },
      { id: 'two', edtf: '2017-04-19' },
    ]);
    const { labels } = placedTimeline(story, { mix: 1, selected: 1 });
    expect(labels.map((label) => label.text)).toEqual(['two']);
  });

  test('is not drawn while the axis is on its way', () => {
    const story = madeStory([{ id: 'one', edtf: '2017-04-19' }]);
    expect(placedTimeline(story, { mix: 0.5 }).labels).toEqual([]);
  });
});
