import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { createStory } from '../src/model/create-story.ts';
import { checkSteps } from '../src/store/check-steps.ts';
import { faultInWords } from '../src/model/fault-words.ts';
import { checkStory } from '../src/model/check-story.ts';
import { checkStudy, STUDY_FILES } from '../src/model/check-study.ts';
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
  ...STUDY_FILES,
] as const;

const STORY = 'virtual:story';
const STUDY = 'virtual:study';

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
 * Gives the app its story, checked, as the module `virtual:story`, and what it brings for studying
 * as `virtual:study`; names every fault of both while building. The folder is `data/`, or the one
 * that the variable STORY names.
 */
export function storyPlugin(folder: string): Plugin {
  return {
    name: 'story',
    resolveId: (id) => (id === STORY || id === STUDY ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${STORY}` && id !== `\0${STUDY}`) return null;
      for (const file of STORY_FILES) this.addWatchFile(resolve(folder, file));
      const { checked, study } = checkFolder(folder);
      if (id === `\0${STUDY}`) return asModule('study', study);
      for (const fault of checked.faults) this.warn(faultInWords(fault));
      return asModule('checked', checked);
    },
  };
}

/** The story of a folder, with the faults of all its files, and what it brings for studying. */
function checkFolder(folder: string) {
  const files = readStoryFolder(folder);
  const checked = checkStory(files);
  if (!checked.readable) return { checked, study: null };
  const read = checkStudy(files, checked);
  const created = createStory(checked);
  if (!created.readable) return { checked, study: null };
  const { study, faults } = checkSteps(read.study, created.story);
  return {
    checked: { ...checked, faults: [...checked.faults, ...read.faults, ...faults] },
    study,
  };
}

function asModule(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
