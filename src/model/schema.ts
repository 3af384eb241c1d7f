import * as z from 'zod/mini';
import { https, id, letter, text } from './schema-parts.ts';
import {
  CERTAINTIES,
  KINDS,
  PRECISIONS,
  RELATIONS,
  ROLES,
  STANCES,
  STATUSES,
} from './vocabulary.ts';

/**
 * The shape of a story's files. Everything under `data/` is checked against it at build, in the
 * tests and once more when the page opens; `data/schema/*.schema.json` is generated from it.
 */

const paragraph = z.number().check(z.int(), z.positive());

/** An EDTF level 0-1 date or interval, and how we know it. Checked by `parse-edtf.ts`. */
const dateSchema = z.strictObject({ edtf: text, basis: text, note: z.optional(text) });

/** `story.json` */
export const storySchema = z.strictObject({
  title: text,
  subtitle: text,
  version: text,
  licence: text,
  /** the whole period of the story, an EDTF interval of years */
  period: text,
  /** the arc's parts in order; the timeline's zoom buttons */
  clusters: z.array(z.strictObject({ id, name: text, edtf: text, question: text })),
  /** cited facts that may stand in a gap of the time axis; text, not events */
  ticks: z.array(z.strictObject({ edtf: text, text, url: https })),
});

/** `articles.json`, in order A, B, C … */
export const articleSchema = z.strictObject({
  id: letter,
  headline: z.nullable(text),
  publisher: z.strictObject({ name: text, basis: text }),
  author: z.nullable(text),
  printedDate: z.nullable(z.strictObject({ text, edtf: text, fits: z.boolean(), why: text })),
  written: z.strictObject({ edtf: text, basis: text }),
  descendsFrom: z.array(id),
  readsLike: text,
  paragraphs: z.number().check(z.int(), z.positive()),
  furniture: z.array(z.strictObject({ paragraph, why: text })),
  hedgesPer100Words: z.number().check(z.nonnegative()),
  /** research entries that speak of the article itself, not of an event */
  covers: z.array(id),
  url: z.nullable(https),
});

/** `actors.json`: persons and bodies, named for what they said or did in public. */
export const actorSchema = z.strictObject({
  id,
  name: text,
  kind: z.enum(['person', 'body']),
  /** what the reader needs to place the name, e.g. "Russia's deputy foreign minister in 2017" */
  role: text,
  /** other spellings, as printed */
  aliases: z.array(text),
});

/** `places.json`. `radiusKm` is the radius within which the named place lies. */
export const placeSchema = z.strictObject({
  id,
  name: z.strictObject({ en: text, ru: z.optional(text), ko: z.optional(text) }),
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lon: z.number().check(z.gte(-180), z.lte(180)),
  precision: z.enum(PRECISIONS),
  radiusKm: z.number().check(z.positive()),
  /** id of a hand-drawn shape in `shapes.json`, or null */
  outline: z.nullable(id),
  source: text,
  note: text,
});

const legSchema = z.strictObject({
  from: id,
  to: id,
  certainty: z.enum(CERTAINTIES),
  /** `line` has no direction (a border that troops were said to stand along) */
  by: z.enum(['rail', 'sea', 'air', 'road', 'line']),
  /** id of a hand-drawn line in `shapes.json` that the leg follows; otherwise a great circle */
  along: z.optional(id),
});

const reportSchema = z.strictObject({
  article: letter,
  paragraphs: z.array(paragraph).check(z.minLength(1)),
  stance: z.enum(STANCES),
  /** our paraphrase; what stands between “ and ” is the article's own phrase, at most 12 words */
  says: text,
  /** hedging words, each found inside one of the quoted phrases of `says` */
  hedges: z.array(text),
  /** whom the article itself names as its source, in its words or ours */
  via: z.array(text),
  /** title and label of the event as this article alone would have them; where several tell it */
  told: z.optional(z.strictObject({ title: text, label: text })),
});

const outsideSchema = z.strictObject({
  says: text,
  title: text,
  publisher: text,
  /** EDTF day */
  date: text,
  url: https,
  /** how it bears on the event */
  bears: z.enum(['confirms', 'denies', 'corrects', 'adds']),
});

/** `events.json`; the same shape without reports in `background.json`. */
export const eventSchema = z.strictObject({
  id,
  covers: z.array(id),
  title: text,
  /** at most three words, for the map and the timeline */
  label: text,
  summary: text,
  question: text,
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  /** one sentence: why this status; for `disputed`, who denies it */
  statusWhy: text,
  date: dateSchema,
  /** may be empty: an event without a place stands on the timeline and in the list only */
  places: z.array(z.strictObject({ place: id, role: z.enum(ROLES), plot: z.boolean() })),
  /** one sentence: how the place is known, e.g. "An area. No article names a station." */
  placeBasis: text,
  route: z.optional(z.strictObject({ legs: z.array(legSchema).check(z.minLength(1)) })),
  actors: z.array(id),
  reports: z.array(reportSchema),
  /** the common origins of the reports; the count of these, not of articles, is the count of witnesses */
  origins: z.array(z.strictObject({ id, name: text, articles: z.array(letter), why: text })),
  differences: z.array(
    z.strictObject({ about: text, versions: z.record(letter, text), assessment: text }),
  ),
  outside: z.array(outsideSchema),
  links: z.array(z.strictObject({ to: id, relation: z.enum(RELATIONS) })),
});
