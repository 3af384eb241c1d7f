import { describe, expect, test } from 'vitest';
import { placePaperLanes } from '../../src/geometry/paper-lanes.ts';
import { placePaperTime } from '../../src/geometry/paper-time.ts';
import { readRealStory } from '../fixtures/real-story.ts';

const story = readRealStory();
const told = story.events.flatMap(({ layer }, index) => (layer === 'story' ? [index] : []));
const measure = (text: string) => text.length * 7;

function placed(events = told, widthPx = 580) {
  const time = placePaperTime(story, events, widthPx, measure);
  const { scale, gaps } = time;
  return { time, ...placePaperLanes({ story, events, scale, gaps, measure }) };
}

describe('the lanes on paper', () => {
  test('every event has its own number, in the order of time', () => {
    const { marks } = placed();

    const numbers = marks.map(({ number }) => number).toSorted((a, b) => a - b);
    expect(numbers).toEqual(told.map((_, i) => i + 1));
    expect(marks.every(({ event, number }) => told[number - 1] === event)).toBe(true);
  });

  test('no mark stands upon another, nor upon its number', () => {
    const { marks } = placed();

    const crowded = marks.filter((mark) =>
      marks.some(
        (other) =>
          other !== mark && other.row === mark.row && other.x >= mark.x && other.x - mark.x < 24,
      ),
    );
    expect(crowded).toEqual([]);
  });

  test('a mark stands in its lane’s rows and inside the paper', () => {
    const { marks, lanes } = placed();

    for (const { kind, row, x } of marks) {
      const lane = lanes.find((one) => one.kind === kind);
      expect(row).toBeGreaterThanOrEqual(lane?.firstRow ?? Infinity);
      expect(row).toBeLessThan((lane?.firstRow ?? 0) + (lane?.rows ?? 0));
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(580);
    }
  });

  test('a lane without events keeps a row, so that its silence can be seen', () => {
    const { lanes } = placed([]);

    expect(lanes.map(({ rows }) => rows)).toEqual([1, 1, 1, 1]);
  });

  test('no name reaches into a gap', () => {
    const { marks, time } = placed(told.slice(0, 12));

    const reaching = marks.flatMap(({ label }) => {
      if (!label) return [];
      const from = label.isLeft ? label.x - measure(label.text) : label.x;
      const to = from + measure(label.text);
      return time.gaps.filter((gap) => from < gap.toX && to > gap.fromX).map(() => label.text);
    });
    expect(reaching).toEqual([]);
  });
});

test('a gap on paper is silent in the whole story, also where the sheet shows few events', () => {
  const few = placed(told.slice(0, 2)).time.gaps;
  const all = placed().time.gaps;

  expect(few.map(({ fromMs, toMs }) => [fromMs, toMs])).toEqual(
    all.map(({ fromMs, toMs }) => [fromMs, toMs]),
  );
});
