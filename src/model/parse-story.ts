import { checkStory } from './check-story.ts';
import { createStory, type ParsedStory } from './create-story.ts';
import type { StoryFiles } from './parse-rows.ts';

export type { ParsedStory } from './create-story.ts';
export type { StoryFiles } from './parse-rows.ts';

/** From a story's files to a story, in one go. Never throws. */
export function parseStory(files: StoryFiles): ParsedStory {
  return createStory(checkStory(files));
}
