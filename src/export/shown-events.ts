import type { EventIndex, Story, StoryEvent } from '../model/story.ts';

/** The events themselves, in the order given. */
export function shownEvents(story: Story, events: readonly EventIndex[]): readonly StoryEvent[] {
  return events.flatMap((index) => story.events[index] ?? []);
}
