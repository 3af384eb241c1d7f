import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, utcDay } from '../../src/model/edtf.ts';
import { KINDS } from '../../src/model/vocabulary.ts';
import { anyMask, anyStory } from '../fixtures/any-story.ts';
import { madeStory } from '../fixtures/made-story.ts';
import { placedTimeline } from '../fixtures/placed-timeline.ts';

const sameDay = (count: number, edtf: string) =>
  Array.from({ length: count }, (_, i) => ({ id: `e${i}`, edtf }));
const manyPlaced = anyStory.chain((story) =>
  fc
    .tuple(anyMask(story), fc.constantFrom(0, 1), fc.integer({ min: 400, max: 2000 }))
    .map(([shown, mix, widthPx]) => ({
      story,
      shown,
      placed: placedTimeline(story, { shown, mix, widthPx }),
    })),
);

const barsOf = (...edtfs: string[]) =>
  placedTimeline(madeStory(edtfs.map((edtf, i) => ({ id: `e${i}`, edtf })))).bars;

describe('the marks of any story', () => {
  test('hold every event exactly once', () => {
    fc.assert(
      fc.property(manyPlaced, ({ story, placed }) => {
        const held = placed.marks.flatMap((mark) => mark.events).toSorted((a, b) => a - b);
        expect(held).toEqual(story.events.map((_, i) => i));
      }),
    );
  });

  test('stand at least 26 px apart in their lane', () => {
    fc.assert(
      fc.property(manyPlaced, ({ placed }) => {
        const tooClose = placed.marks.filter((mark) =>
          placed.marks.some(
            (other) =>
              other !== mark &&
              other.lane === mark.lane &&
              other.shown === mark.shown &&
              Math.abs(other.x - mark.x) < 25.999,
          ),
        );
        expect(tooClose).toEqual([]);
      }),
    );
  });

  test('are shifted by 20 px at most, or stay within their own day', () => {
    fc.assert(
      fc.property(manyPlaced, ({ story, placed }) => {
        const astray = placed.marks.filter((mark) => {
          const anchor = story.columns.anchorMs[mark.events[0] ?? 0] ?? 0;
          const dayEnd = Math.floor(anchor / DAY_MS) * DAY_MS + DAY_MS;
          return mark.x - mark.anchorX > 20.001 && mark.x > placed.scale.toX(dayEnd);
        });
        expect(astray).toEqual([]);
      }),
    );
  });

  test('are never shifted back in time', () => {
    fc.assert(
      fc.property(manyPlaced, ({ placed }) => {
        expect(placed.marks.filter((mark) => mark.x < mark.anchorX)).toEqual([]);
      }),
    );
  });

  test('never mix what is shown with what is filtered out', () => {
    fc.assert(
      fc.property(manyPlaced, ({ shown, placed }) => {
        const mixed = placed.marks.filter((mark) =>
          mark.events.some((event) => (shown[event] === 1) !== mark.shown),
        );
        expect(mixed).toEqual([]);
      }),
    );
  });

  test('stand in the lane of their kind', () => {
    fc.assert(
      fc.property(manyPlaced, ({ story, placed }) => {
        const lost = placed.marks.filter((mark) =>
          mark.events.some((event) => story.events[event]?.kind !== KINDS[mark.lane]),
        );
        expect(lost).toEqual([]);
      }),
    );
  });
});

describe('events of one day', () => {
  test('stand side by side where the day is wide enough', () => {
    const { marks } = placedTimeline(madeStory(sameDay(3, '2017-04-19')), {
      span: { fromMs: utcDay(2017, 4, 18), toMs: utcDay(2017, 4, 21) },
    });
    expect(marks.map((mark) => mark.events.length)).toEqual([1, 1, 1]);
  });

  test('are counted in one mark where it is not', () => {
    const { marks } = placedTimeline(madeStory(sameDay(3, '2017-04-19')), { mix: 1 });
    expect(marks.map((mark) => mark.events)).toEqual([[0, 1, 2]]);
  });
});

describe('a range of days', () => {
  test('is a bar from its first to after its last day', () => {
    const { bars, scale } = placedTimeline(
      madeStory([{ id: 'one', edtf: '2017-04-13/2017-04-20' }]),
    );
    expect(bars[0]).toMatchObject({
      fromX: scale.toX(utcDay(2017, 4, 13)),
      toX: scale.toX(utcDay(2017, 4, 21)),
    });
  });

  test('of one day is a mark only', () => {
    expect(barsOf('2017-04-19')).toEqual([]);
  });

  test('fades at the end that is vague, and only there', () => {
    expect(barsOf('2017-04-15/2017-04-20~')[0]).toMatchObject({ fadeStart: false, fadeEnd: true });
  });

  test('fades where it is open', () => {
    expect(barsOf('2017-04/..')[0]).toMatchObject({ fadeEnd: true });
  });

  test('is drawn once for two events of the same days', () => {
    expect(barsOf('2017-04-13/2017-04-20', '2017-04-13/2017-04-20')).toHaveLength(1);
  });
});
