import { memoizeLast } from '../lib/memoize-last.ts';
import type { Story, StoryEvent } from './story.ts';

/** The words of a query, folded for comparison. */
export function wordsOf(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** True where every word begins some word of the haystack. */
export function matchesAll(haystack: string, words: readonly string[]): boolean {
  return words.every((word) => haystack.includes(` ${word}`));
}

/** Per event, in story order: title, label, summary, people with other spellings, places in all languages. */
export const buildHaystacks = memoizeLast((story: Story): readonly string[] =>
  story.events.map((event) => ` ${fold(textsOf(story, event).join(' '))}`),
);

function textsOf(story: Story, event: StoryEvent): string[] {
  const people = event.actors.flatMap((id) => {
    const actor = story.actors.get(id);
    return actor ? [actor.name, ...actor.aliases, actor.role] : [];
  });
  const ids = [
    ...event.places.map((use) => use.place),
    ...(event.route?.legs ?? []).flatMap((leg) => [leg.from, leg.to]),
  ];
  const places = ids.flatMap((id) => {
    const name = story.places.get(id)?.name;
    return name ? [name.en, name.ru ?? '', name.ko ?? ''] : [];
  });
  return [event.title, event.label, event.summary, ...people, ...places];
}

/** Lower case, without accents, punctuation as blanks. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
