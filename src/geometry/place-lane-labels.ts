import type { EventIndex, Story } from '../model/story.ts';
import type { PlacedBar, PlacedMark } from './place-lanes.ts';

/** Space kept around a mark and between a mark and its label, px. */
const MARK_RADIUS_PX = 13;
const GUTTER_PX = 4;
const COUNT_PX = 6;
/** What the ring of the selected mark takes up beyond it. */
const RING_PX = 4;
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
  const solid = [...wish.obstacles, ...marks.map((mark) => markArea(mark, wish.selected))];
  const taken = [...solid, ...bars.map(solidPart)];
  const labels: PlacedLabel[] = [];
  for (const mark of shown.toSorted((a, b) => rank(b) - rank(a))) {
    const selected = mark.events.find((event) => event === wish.selected);
    const event = selected ?? (mark.events.length === 1 ? mark.events[0] : undefined);
    const text = event === undefined ? undefined : story.events[event]?.label;
    if (event === undefined || text === undefined) continue;
    const widthPx = wish.measure(text);
    const area = markArea(mark, wish.selected);
    const own = bars.filter((bar) => bar.events.some((one) => mark.events.includes(one)));
    const right = Math.max(area.toX, ...own.map((bar) => bar.toX)) + GUTTER_PX;
    const left = Math.min(area.fromX, ...own.map((bar) => bar.fromX)) - GUTTER_PX - widthPx;
    const besideRight = area.toX + GUTTER_PX;
    const besideLeft = area.fromX - GUTTER_PX - widthPx;
    const wishes = [
      { x: right, free: isFree(taken, right) && isFree(solid, besideRight, right + widthPx) },
      { x: left, free: isFree(taken, left) && isFree(solid, left, area.fromX - GUTTER_PX) },
      { x: besideRight, free: selected !== undefined && isFree(solid, besideRight) },
      { x: besideLeft, free: selected !== undefined && isFree(solid, besideLeft) },
    ];
    const x = wishes.find(({ free }) => free)?.x;
    if (x === undefined) continue;
    labels.push({ event, lane: mark.lane, text, x, widthPx });
    const label = { lane: mark.lane, fromX: x - GUTTER_PX, toX: x + widthPx + GUTTER_PX };
    taken.push(label);
    solid.push(label);

    function isFree(obstacles: readonly Obstacle[], fromX: number, toX = fromX + widthPx): boolean {
      if (fromX < 0 || toX > wish.widthPx) return false;
      return obstacles.every(
        (other) => other.lane !== mark.lane || other.toX <= fromX || other.fromX >= toX,
      );
    }
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

/** What a mark takes up, with its count where it stands for several events and its ring. */
function markArea({ lane, x, events }: PlacedMark, selected: EventIndex | null): Obstacle {
  const count = events.length > 1 ? COUNT_PX : 0;
  const ring = selected !== null && events.includes(selected) ? RING_PX : 0;
  return { lane, fromX: x - MARK_RADIUS_PX - ring, toX: x + MARK_RADIUS_PX + count + ring };
}
