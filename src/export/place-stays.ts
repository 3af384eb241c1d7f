import type { Place, PlaceRole, Story, StoryEvent } from '../model/story.ts';
import { eventPlaces } from './event-places.ts';

/** An event that has to do with a place. */
export interface PlaceStay {
  readonly event: StoryEvent;
  /** null: only an end of the event's route */
  readonly role: PlaceRole | null;
}

/** Every place that has to do with the events, with these events, in order of first mention. */
export function placeStays(
  story: Story,
  events: readonly StoryEvent[],
): ReadonlyMap<Place, readonly PlaceStay[]> {
  const stays = new Map<Place, PlaceStay[]>();
  const add = (place: Place | undefined, stay: PlaceStay) => {
    const known = place ? (stays.get(place) ?? []) : [];
    if (!place || known.some(({ event }) => event === stay.event)) return;
    stays.set(place, [...known, stay]);
  };
  for (const event of events) {
    for (const { place, role } of eventPlaces(story, event)) add(place, { event, role });
    for (const { from, to } of event.route?.legs ?? []) {
      add(story.places.get(from), { event, role: null });
      add(story.places.get(to), { event, role: null });
    }
  }
  return stays;
}

/** True where something happened or was said at the place, and was not only said of it. */
export function isThere({ role }: PlaceStay): boolean {
  return role === 'at' || role === 'said-at';
}
