import { mainPlace } from '../../model/event-facts.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';

/** The one place that stands for an event in a list, in words; null where it has none. */
export function mainPlaceInWords(story: Story, event: StoryEvent): string | null {
  const main = mainPlace(story, event);
  return main && t.story.placeInRole[main.role](main.place.name.en);
}
