import * as z from 'zod/mini';
import {
  actorSchema,
  articleSchema,
  eventSchema,
  placeSchema,
  storySchema,
} from '../src/model/schema.ts';

/** What each file of a story must look like; `background.json` has the shape of `events.json`. */
const FILES = {
  story: storySchema,
  articles: z.array(articleSchema),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  events: z.array(eventSchema),
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
