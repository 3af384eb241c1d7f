import background from '../../data/background.json' with { type: 'json' };
import events from '../../data/events.json' with { type: 'json' };

/** How many events the story has, and how many more come with the background. */
export const counts = {
  story: events.length,
  background: background.length,
  both: events.length + background.length,
};

/** The title of an event of the story or its background. */
export function titleOf(id: string): string {
  const found = [...events, ...background].find((event) => event.id === id);
  if (!found) throw new Error(`The story has no event “${id}”.`);
  return found.title;
}

/** The titles of the events that some words of their file fit. */
export function titlesWhere(fits: (event: (typeof events)[number]) => boolean): readonly string[] {
  return events.filter(fits).map((event) => event.title);
}
