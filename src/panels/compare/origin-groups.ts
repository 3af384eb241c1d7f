import type { Article, StoryEvent } from '../../model/story.ts';
import type { Claim } from '../../model/study.ts';
import { cellOf } from './claims-by-chapter.ts';

/** Neighbouring articles that likely go back to one source first of all. */
export interface OriginGroup {
  /** null where no source is known */
  readonly origin: string | null;
  readonly articles: readonly Article[];
}

/** The articles in their order, those next to each other joined where their first source is one. */
export function originGroups(articles: readonly Article[]): readonly OriginGroup[] {
  const groups: { origin: string | null; articles: Article[] }[] = [];
  for (const article of articles) {
    const origin = article.descendsFrom[0] ?? null;
    const last = groups.at(-1);
    if (last && origin !== null && last.origin === origin) last.articles.push(article);
    else groups.push({ origin, articles: [article] });
  }
  return groups;
}

/** Origins of an event that two or more of the articles speaking to a claim share. */
export function sharedOrigins(
  claim: Claim,
  event: StoryEvent,
): readonly StoryEvent['origins'][number][] {
  return event.origins
    .map((origin) => ({
      ...origin,
      articles: origin.articles.filter((letter) => cellOf(claim, letter) !== undefined),
    }))
    .filter(({ articles }) => articles.length > 1);
}

/** Names of sources by id, as the events give them. */
export function originNames(events: readonly StoryEvent[]): ReadonlyMap<string, string> {
  return new Map(events.flatMap((event) => event.origins.map(({ id, name }) => [id, name])));
}
