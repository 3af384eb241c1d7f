import type { Segment } from '../../geometry/time-segments.ts';
import type { EventIndex, Story } from '../../model/story.ts';

interface Ground {
  readonly story: Story;
  /** shown events in time order */
  readonly shown: readonly EventIndex[];
  readonly segments: readonly Segment[];
}

/** Where a key leads from an event, or null if it leads nowhere: arrows, Home, End, Page Up and Down. */
export function moveFocus(key: string, from: EventIndex, ground: Ground): EventIndex | null {
  const { shown } = ground;
  const at = shown.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return shown[Math.max(0, at - 1)] ?? null;
    case 'ArrowRight':
      return shown[Math.min(shown.length - 1, at + 1)] ?? null;
    case 'Home':
      return shown[0] ?? null;
    case 'End':
      return shown.at(-1) ?? null;
    case 'ArrowUp':
      return inOtherLane(from, -1, ground);
    case 'ArrowDown':
      return inOtherLane(from, 1, ground);
    case 'PageUp':
      return inOtherSegment(from, -1, ground);
    case 'PageDown':
      return inOtherSegment(from, 1, ground);
    default:
      return null;
  }
}

/** The event nearest in time in the next lane that has any. */
function inOtherLane(from: EventIndex, step: 1 | -1, { story, shown }: Ground): EventIndex {
  const { kind, anchorMs } = story.columns;
  const away = (event: EventIndex) => Math.abs((anchorMs[event] ?? 0) - (anchorMs[from] ?? 0));
  for (let lane = (kind[from] ?? 0) + step; lane >= 0 && lane < 4; lane += step) {
    const there = shown
      .filter((event) => kind[event] === lane)
      .toSorted((a, b) => away(a) - away(b));
    if (there[0] !== undefined) return there[0];
  }
  return from;
}

/** The first event of the part of the arc before or after. */
function inOtherSegment(
  from: EventIndex,
  step: 1 | -1,
  { story, shown, segments }: Ground,
): EventIndex {
  const { anchorMs } = story.columns;
  const segmentOf = (event: EventIndex) =>
    segments.findLastIndex((segment) => segment.fromMs <= (anchorMs[event] ?? 0));
  const here = segmentOf(from);
  const beyond = shown.filter((event) =>
    step === 1 ? segmentOf(event) > here : segmentOf(event) < here,
  );
  const target = step === 1 ? beyond[0] : beyond.at(-1);
  if (target === undefined) return from;
  return shown.find((event) => segmentOf(event) === segmentOf(target)) ?? target;
}
