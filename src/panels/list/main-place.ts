import type { PlaceRole, Story, StoryEvent } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';

const ROLE_ORDER: readonly PlaceRole[] = ['at', 'said-at', 'toward', 'about'];

/** The one place that stands for an event in a list, in words; null where it has none. */
export function mainPlaceInWords(story: Story, event: StoryEvent): string | null {
  const [first] = event.places.toSorted(
    (a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role),
  );
  const place = first && story.places.get(first.place);
  return first && place ? t.story.placeInRole[first.role](place.name.en) : null;
}
