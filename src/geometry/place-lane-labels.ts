import type { EventIndex, Story } from '../model/story.ts';
import type { PlacedBar, PlacedMark } from './place-lanes.ts';

/** Space kept around a mark and between a mark and its label, px. */
const MARK_RADIUS_PX = 13;
const GUTTER_PX = 4;
/** An approximate end fades over this part of its bar. */
export const FADED_PART = 0.3;

export interface PlacedLabel {
  readonly event: EventIndex;
  readonly lane: number;
  readonly text: string;
  /** left edge */
  readonly x: number;
  readonly widthPx: number;
}

/** Something a label must keep clear of; px from the left. */
export interface Obstacle {
  readonly lane: number;
  readonly fromX: number;
  readonly toX: number;
}

interface LabelWish {
  readonly widthPx: number;
  readonly obstacles: readonly Obstacle[];
  readonly selected: EventIndex | null;
  readonly measure: (text: string) => number;
}

/**
 * Labels beside their marks, right if there is room, else left; the selected event first, then
 * those with the longest free space. What does not fit is not drawn; only the selected event's
 * label may stand over a bar.
 */
export function placeLaneLabels(
  story: Story,
  marks: readonly PlacedMark[],
  bars: readonly PlacedBar[],
  wish: LabelWish,
): PlacedLabel[] {
  const shown = marks.filter((mark) => mark.shown && mark.x >= 0 && mark.x <= wish.widthPx);
  const marksOnly: Obstacle[] = [
    ...wish.obstacles,
    ...marks.map(({ lane, x }) => ({ lane, fromX: x - MARK_RADIUS_PX, toX: x + MARK_RADIUS_PX })),
  ];
  const taken = [...marksOnly, ...bars.map(solidPart)];
  const labels: PlacedLabel[] = [];
  for (const mark of shown.toSorted((a, b) => rank(b) - rank(a))) {
    const selected = mark.events.find((event) => event === wish.selected);
    const event = selected ?? mark.events[0];
    const text = event === undefined ? undefined : story.events[event]?.label;
    if (
      event === undefined ||
      text === undefined ||
      (mark.events.length > 1 && selected === undefined)
    )
      continue;
    const widthPx = wish.measure(text);
    const own = bars.filter(
      (bar) => bar.lane === mark.lane && bar.fromX <= mark.x && bar.toX >= mark.x,
    );
    const right = Math.max(mark.x + MARK_RADIUS_PX, ...own.map((bar) => bar.toX)) + GUTTER_PX;
    const left =
      Math.min(mark.x - MARK_RADIUS_PX, ...own.map((bar) => bar.fromX)) - GUTTER_PX - widthPx;
    const places = [right, left].filter((at) =>
      isFree(taken, mark.lane, at, at + widthPx, wish.widthPx),
    );
    const beside = [
      mark.x + MARK_RADIUS_PX + GUTTER_PX,
      mark.x - MARK_RADIUS_PX - GUTTER_PX - widthPx,
    ];
    const overBars =
      selected === undefined
        ? []
        : beside.filter((at) => isFree(marksOnly, mark.lane, at, at + widthPx, wish.widthPx));
    const x = places[0] ?? overBars[0];
    if (x === undefined) continue;
    labels.push({ event, lane: mark.lane, text, x, widthPx });
    taken.push({ lane: mark.lane, fromX: x - GUTTER_PX, toX: x + widthPx + GUTTER_PX });
  }
  return labels;

  function rank(mark: PlacedMark): number {
    if (wish.selected !== null && mark.events.includes(wish.selected)) return Infinity;
    const others = marks
      .filter((other) => other.lane === mark.lane && other !== mark)
      .map((other) => other.x);
    const next = Math.min(wish.widthPx, ...others.filter((x) => x > mark.x));
    const before = Math.max(0, ...others.filter((x) => x <= mark.x));
    return Math.max(next - mark.x, mark.x - before);
  }
}

/** A label may stand over the faded end of a bar. */
function solidPart({ lane, fromX, toX, fadeStart, fadeEnd }: PlacedBar): Obstacle {
  const fade = (toX - fromX) * FADED_PART;
  return { lane, fromX: fromX + (fadeStart ? fade : 0), toX: toX - (fadeEnd ? fade : 0) };
}

function isFree(
  taken: readonly Obstacle[],
  lane: number,
  fromX: number,
  toX: number,
  widthPx: number,
): boolean {
  if (fromX < 0 || toX > widthPx) return false;
  return taken.every((other) => other.lane !== lane || other.toX <= fromX || other.fromX >= toX);
}
