import type { CheckedStory } from './check-story.ts';
import { createColumns } from './columns.ts';
import type { Fault, Story } from './story.ts';

/** A story that can be shown (its faults are in it), or the faults that make it unreadable. */
export type ParsedStory =
  | { readonly readable: true; readonly story: Story }
  | { readonly readable: false; readonly faults: readonly Fault[] };

/** Builds the indexes of a story whose rows have been checked. */
export function createStory(checked: CheckedStory): ParsedStory {
  if (!checked.readable) return checked;
  const { info, clusters, ticks, period, articles, events, faults, rowsFound } = checked;
  return {
    readable: true,
    story: {
      info,
      clusters,
      ticks,
      period,
      articles,
      actors: new Map(checked.actors.map((actor) => [actor.id, actor])),
      places: new Map(checked.places.map((place) => [place.id, place])),
      shapes: new Map(checked.shapes.map((shape) => [String(shape.id), shape])),
      events,
      indexOf: new Map(events.map((event, index) => [event.id, index])),
      columns: createColumns(events, articles),
      faults,
      rowsFound,
    },
  };
}
