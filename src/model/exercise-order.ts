import { anchorMs } from './edtf.ts';
import type { StoryEvent } from './story.ts';

/** True where no event stands before an earlier one. */
export function isInOrder(events: readonly Pick<StoryEvent, 'when'>[]): boolean {
  return events.every((event, i) => {
    const before = events[i - 1];
    return !before || anchorMs(before.when) <= anchorMs(event.when);
  });
}

/**
 * Events as a reader first finds them: always the same, never in the right order (unless all are of
 * one moment).
 */
export function shuffled<Event extends Pick<StoryEvent, 'id' | 'when'>>(
  events: readonly Event[],
): readonly Event[] {
  const mixed = events.toSorted((a, b) => scattered(a.id) - scattered(b.id));
  const turns = mixed.map((_, n) => [...mixed.slice(n), ...mixed.slice(0, n)]);
  return turns.find((turn) => !isInOrder(turn)) ?? mixed;
}

/** The same list with one item moved one step up or down; unchanged at its ends. */
export function moved(ids: readonly string[], id: string, step: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** A number that tells nothing of the order in time. */
function scattered(id: string): number {
  let number = 7;
  for (const letter of id) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return number;
}
