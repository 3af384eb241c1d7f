import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { chapterSchema } from '../../src/model/study-schema.ts';

export const chapters = z
  .array(chapterSchema)
  .parse(JSON.parse(readFileSync(new URL('../../data/chapters.json', import.meta.url), 'utf8')));

/** Every step of the story as a reader meets it. */
export const steps = chapters.flatMap((chapter, index) =>
  chapter.steps.map((step, at) => ({
    ...step,
    id: `${chapter.id}.${at + 1}`,
    nth: at + 1,
    title: step.title ?? chapter.title,
    place: `Chapter ${index + 1} of ${chapters.length} · step ${at + 1} of ${chapter.steps.length}`,
  })),
);
