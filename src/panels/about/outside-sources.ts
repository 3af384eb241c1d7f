import { parseEdtf, startMs } from '../../model/edtf.ts';
import type { StoryEvent } from '../../model/story.ts';

type OutsideSource = StoryEvent['outside'][number];
type Bearing = OutsideSource['bears'];

/** In the order of their rows. */
export const BEARINGS: readonly Bearing[] = ['confirms', 'denies', 'corrects', 'adds'];

/** How often a source bears on an event so, by layer. */
export function countBearings(
  events: readonly StoryEvent[],
): readonly { readonly bears: Bearing; readonly story: number; readonly background: number }[] {
  const used = events.flatMap(({ layer, outside }) =>
    outside.map(({ bears }) => ({ layer, bears })),
  );
  const count = (layer: StoryEvent['layer'], bears: Bearing) =>
    used.filter((use) => use.layer === layer && use.bears === bears).length;
  return BEARINGS.map((bears) => ({
    bears,
    story: count('story', bears),
    background: count('background', bears),
  }));
}

/** Every outside source once, by its address, from the oldest to the newest. */
export function sourcesOnce(events: readonly StoryEvent[]): readonly OutsideSource[] {
  const all = events.flatMap((event) => event.outside);
  const byAddress = new Map(all.toReversed().map((source) => [source.url, source]));
  return [...byAddress.values()].toSorted((a, b) => dayOf(a) - dayOf(b));
}

function dayOf({ date }: OutsideSource): number {
  const when = parseEdtf(date);
  return when.ok ? startMs(when.value) : 0;
}
