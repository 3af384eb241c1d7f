import type { Place, PlaceRole, Story, StoryEvent } from './story.ts';

const ROLE_ORDER: readonly PlaceRole[] = ['at', 'said-at', 'toward', 'about'];

/** The one place that stands for an event where there is room for one; null where it has none. */
export function mainPlace(
  story: Story,
  event: StoryEvent,
): { readonly place: Place; readonly role: PlaceRole } | null {
  const [first] = event.places.toSorted(
    (a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role),
  );
  const place = first && story.places.get(first.place);
  return first && place ? { place, role: first.role } : null;
}

/** Letters of the articles that tell an event, each once, in order. */
export function articleLetters(event: StoryEvent): readonly string[] {
  return [...new Set(event.reports.map((report) => report.article))].toSorted();
}
