import type { Story } from '../../model/story.ts';

/** Something to choose from. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Persons and bodies that some event involves, by name. */
export function occurringActors(story: Story): readonly Choice[] {
  const ids = new Set(story.events.flatMap((event) => event.actors));
  return byName([...ids].map((id) => ({ id, name: story.actors.get(id)?.name ?? id })));
}

/** Places that some event involves, by name. */
export function occurringPlaces(story: Story): readonly Choice[] {
  const ids = new Set(story.events.flatMap((event) => event.places.map((use) => use.place)));
  return byName([...ids].map((id) => ({ id, name: story.places.get(id)?.name.en ?? id })));
}

function byName(choices: readonly Choice[]): readonly Choice[] {
  return choices.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
