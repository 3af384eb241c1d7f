import * as z from 'zod/mini';
import {
  actorSchema,
  articleSchema,
  eventSchema,
  placeSchema,
  storySchema,
} from '../src/model/schema.ts';
import {
  aboutSchema,
  accountSchema,
  chapterSchema,
  claimSchema,
  exerciseSchema,
  lessonsSchema,
  questionSchemas,
} from '../src/model/study-schema.ts';

/** What each file of a story must look like; `background.json` has the shape of `events.json`. */
const FILES = {
  story: storySchema,
  articles: z.array(articleSchema),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  events: z.array(eventSchema),
  chapters: z.array(chapterSchema),
  claims: z.array(claimSchema),
  lineage: z.array(accountSchema),
  exercises: z.array(
    z.extend(exerciseSchema, { questions: z.array(z.union(Object.values(questionSchemas))) }),
  ),
  about: aboutSchema,
  lessons: lessonsSchema,
};

/** The files of `data/schema/` by name: JSON Schema 2020-12, as editors and validators read it. */
export function storySchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify({ title: `${name}.json`, ...z.toJSONSchema(schema) }, null, 2)}\n`,
    ]),
  );
}
