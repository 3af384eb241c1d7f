import * as z from 'zod/mini';
import { https, id, letter, text } from './schema-parts.ts';
import {
  ACCOUNT_KINDS,
  DESCENTS,
  EXERCISE_KINDS,
  READINGS,
  STANCES,
  STATUSES,
} from './vocabulary.ts';

/**
 * The shape of the files by which a story is studied: chapters, claims, lineage, exercises, about.
 * A story may do without them. They load when a reader opens a view that needs them.
 */

/** A question for a class, and what a good answer holds. */
const askedSchema = z.strictObject({ ask: text, expect: text });

/**
 * One step of a chapter. `view` is what follows `#` in the address of the page: “Copy this view” gives
 * it. A step needs a quotation, a line, or both; together with title and status line a class reads at
 * most 45 words.
 */
const stepSchema = z.strictObject({
  view: text,
  /** heading where it is not the chapter’s own question; null = the chapter’s title */
  title: z.nullable(text),
  /** our telling, at most 60 words */
  words: text,
  /** words printed in an article on the step’s event, at most 12 */
  quote: z.nullable(z.strictObject({ article: letter, text })),
  /** our one sentence for the board, at most 20 words; null where the quotation speaks alone */
  line: z.nullable(text),
  /** for the teacher alone */
  note: text,
});

/** `chapters.json`, in the order of the story */
export const chapterSchema = z.strictObject({
  id,
  title: text,
  /** how long a class may take over it */
  minutes: z.number().check(z.positive()),
  /** the address part that shows all of the chapter: where a step that points at nothing falls back to */
  view: text,
  steps: z.array(stepSchema).check(z.minLength(1)),
  /** four for the student’s sheet */
  questions: z.array(askedSchema),
});

/** `lessons.json`: the questions of the sheet for the whole story, and the lesson plans. */
export const lessonsSchema = z.strictObject({
  questions: z.array(askedSchema),
  plans: z.array(
    z.strictObject({
      id,
      title: text,
      minutes: z.number().check(z.positive()),
      aims: z.array(text).check(z.minLength(1)),
      /** what to have ready */
      needs: z.array(text),
      parts: z
        .array(
          z.strictObject({
            minutes: z.number().check(z.positive()),
            title: text,
            /** what the teacher and the class do */
            does: text,
            /** the address part that shows it; null where no screen is needed */
            view: z.nullable(text),
            questions: z.array(askedSchema),
          }),
        )
        .check(z.minLength(1)),
      standards: z.array(
        z.strictObject({
          /** as its publisher writes it, e.g. “D2.His.10.9-12” */
          code: text,
          framework: text,
          /** how this lesson serves it, in our words */
          how: text,
        }),
      ),
    }),
  ),
});

/** What one article does with a claim. `span` stands in that article's report or version on the event. */
const cellSchema = z.strictObject({
  article: letter,
  stance: z.enum(STANCES),
  span: text,
  /** words of the span in which this article differs from the others or holds back */
  marks: z.array(text),
});

/** `claims.json`: one sentence that could be true or false, and what each article does with it. */
export const claimSchema = z.strictObject({
  id,
  chapter: id,
  event: id,
  /** at most 14 words */
  text,
  /** how sure one can be of this very sentence, which need not be as sure as its event */
  status: z.enum(STATUSES),
  /** `about` of the event's difference that this claim carries; null where the articles agree */
  difference: z.nullable(text),
  /** articles that are not here are silent */
  cells: z.array(cellSchema).check(z.minLength(1)),
});

const changeSchema = z.strictObject({
  /** what changed, e.g. "who warned" */
  about: text,
  /** before and after the copy; what stands between “ and ” is printed in an article */
  before: text,
  after: text,
  event: z.nullable(id),
});

/** `lineage.json`: one account in the family tree, and the accounts it comes from. */
export const accountSchema = z.strictObject({
  id,
  name: text,
  kind: z.enum(ACCOUNT_KINDS),
  /** the article that this account is; null for accounts outside the story */
  article: z.nullable(letter),
  /** EDTF; null where no day is known */
  edtf: z.nullable(text),
  read: z.enum(READINGS),
  /** one sentence: what of it was read, or from what it is inferred */
  readWhy: text,
  /** one sentence on what it brought */
  says: text,
  url: z.nullable(https),
  from: z.array(
    z.strictObject({
      account: id,
      how: z.enum(DESCENTS),
      why: text,
      changes: z.array(changeSchema),
    }),
  ),
});

/** `exercises.json`: one exercise; its questions are checked by the schema of its kind. */
export const exerciseSchema = z.strictObject({
  id,
  kind: z.enum(EXERCISE_KINDS),
  title: text,
  /** one sentence: what to do */
  task: text,
  questions: z.array(z.unknown()),
});

/** The deciding words of a question, printed in an article. */
const wordsSchema = z.strictObject({ article: letter, text });
const question = { id, prompt: text, why: text };
const about = { event: id, words: z.nullable(wordsSchema) };

/** One schema for each kind of exercise. What the story itself decides is not written down again. */
export const questionSchemas = {
  /** the right order is the events' own */
  order: z.strictObject({ ...question, events: z.array(id).check(z.minLength(3)) }),
  /** the right place is the event's first plotted one, and stands among the options */
  where: z.strictObject({ ...question, ...about, options: z.array(id).check(z.minLength(3)) }),
  /** fact, claim or prediction: decided by the event's status */
  sure: z.strictObject({ ...question, ...about }),
  /** ids of actors; `answer` stands among the options */
  who: z.strictObject({
    ...question,
    ...about,
    options: z.array(id).check(z.minLength(3)),
    answer: id,
  }),
  /** exactly one of the options does not fit */
  date: z.strictObject({
    ...question,
    ...about,
    options: z.array(z.strictObject({ text, fits: z.boolean() })).check(z.minLength(3)),
  }),
  /** how many origins: decided by the event's own */
  origins: z.strictObject({ ...question, ...about }),
  /** a line to write */
  exit: z.strictObject({ id, prompt: text }),
};

/** `about.json`: how the story was made, in its editors' words. */
export const aboutSchema = z.strictObject({
  sections: z.array(
    z.strictObject({ id, title: text, paragraphs: z.array(text), list: z.array(text) }),
  ),
  hedging: z.strictObject({ method: text, words: z.array(text), limits: text }),
  /** where a mistake can be reported: a web or mail address, or null */
  contact: z.nullable(
    z.string().check(z.regex(/^(https:\/\/|mailto:)\S+$/, 'must be a web or mail address')),
  ),
});
