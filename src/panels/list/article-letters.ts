import type { StoryEvent } from '../../model/story.ts';

/** Letters of the articles that tell an event, each once, in order. */
export function articleLetters(event: StoryEvent): readonly string[] {
  return [...new Set(event.reports.map((report) => report.article))].toSorted();
}
