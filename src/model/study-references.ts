import type { Actor, Article, Place, StoryEvent } from './story.ts';

/** What the files for studying may point at: the rows of the story that were kept. */
export interface StoryRows {
  readonly articles: readonly Article[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly events: readonly StoryEvent[];
}

/** True where the words stand in what an article is reported to say of an event. */
export function isReported(event: StoryEvent, article: string, words: string): boolean {
  const texts = [
    ...event.reports.filter((report) => report.article === article).map((report) => report.says),
    ...event.differences.flatMap((difference) => difference.versions[article] ?? []),
  ];
  return texts.some((text) => text.includes(words));
}

/** Id of the place that a question on an event's place asks for; null where none is drawn. */
export function placeAsked(event: StoryEvent): string | null {
  return event.places.find((use) => use.plot)?.place ?? null;
}
