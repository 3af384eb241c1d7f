import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { faultInWords } from '../src/model/fault-words.ts';
import { checkStory } from '../src/model/check-story.ts';
import type { StoryFiles } from '../src/model/parse-rows.ts';

/** The files a story is made of. */
export const STORY_FILES = [
  'story.json',
  'articles.json',
  'actors.json',
  'places.json',
  'shapes.json',
  'events.json',
  'background.json',
] as const;

const NAME = 'virtual:story';

/** Reads a story's folder as texts; JSON that parses is made compact. */
export function readStoryFolder(folder: string): StoryFiles {
  return Object.fromEntries(
    STORY_FILES.map((file) => {
      const path = resolve(folder, file);
      if (!existsSync(path)) return [file, { missing: 'is missing' }];
      const text = readFileSync(path, 'utf8');
      try {
        return [file, { text: JSON.stringify(JSON.parse(text)) }];
      } catch (error) {
        if (error instanceof SyntaxError) return [file, { text }];
        throw error;
      }
    }),
  );
}

/**
 * Gives the app its story, checked, as the module `virtual:story`, and names every fault of it
 * while building. The folder is `data/`, or the one that the variable STORY names.
 */
export function storyPlugin(folder: string): Plugin {
  return {
    name: 'story',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const files = readStoryFolder(folder);
      for (const file of STORY_FILES) this.addWatchFile(resolve(folder, file));
      const checked = checkStory(files);
      for (const fault of checked.faults) this.warn(faultInWords(fault));
      return `export const checked = JSON.parse(${JSON.stringify(JSON.stringify(checked))});`;
    },
  };
}
