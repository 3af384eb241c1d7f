import { memoizeLast } from '../lib/memoize-last.ts';
import type { EventIndex, Story, StoryEvent } from './story.ts';

/**
 * What an event has to hold for a query: the beginning of a word for each of its words. A word of
 * one or two letters or digits ("UN", "C") has to be a whole one where the story has it as such, or
 * it would be found nearly everywhere. Empty for a query without letters and digits.
 */
export function needlesOf(story: Story, query: string): readonly string[] {
  const words = fold(query).split(' ').filter(Boolean);
  return words.map((word) => {
    const whole = ` ${word} `;
    const isWhole = isShort(word) && buildHaystacks(story).some((text) => text.includes(whole));
    return isWhole ? whole : ` ${word}`;
  });
}

/** True where the haystack holds every needle. */
export function matchesAll(haystack: string, needles: readonly string[]): boolean {
  return needles.every((needle) => haystack.includes(needle));
}

/** Per event, in story order: title, label, summary, people with other spellings, places in all languages. */
export const buildHaystacks = memoizeLast((story: Story): readonly string[] =>
  story.events.map((event) => haystackOf(textsOf(story, event).join(' '))),
);

/** The same events, those first that have all words of the query in their title. */
export function titleHitsFirst(
  story: Story,
  indexes: readonly EventIndex[],
  query: string,
): readonly EventIndex[] {
  const needles = needlesOf(story, query);
  const isInTitle = (index: EventIndex) =>
    matchesAll(haystackOf(story.events[index]?.title ?? ''), needles);
  return [...indexes.filter(isInTitle), ...indexes.filter((index) => !isInTitle(index))];
}

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

/** Not so in Korean, where one sign is a whole syllable (and three letters when folded). */
function isShort(word: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Number}]{1,2}$/u.test(word);
}

function haystackOf(text: string): string {
  return ` ${fold(text)} `;
}

/** Lower case, without accents, punctuation as blanks, "10,000" as "10000". */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/(\d),(?=\d)/g, '$1')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
