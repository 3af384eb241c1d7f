import type * as z from 'zod/mini';
import type { WhenKnown } from './edtf.ts';
import type { Fault } from './story.ts';
import type {
  aboutSchema,
  accountSchema,
  chapterSchema,
  claimSchema,
  exerciseSchema,
  lessonsSchema,
  questionSchemas,
} from './study-schema.ts';

export type Chapter = z.infer<typeof chapterSchema>;
export type ChapterStep = Chapter['steps'][number];
export type Lessons = z.infer<typeof lessonsSchema>;
export type LessonPlan = Lessons['plans'][number];
export type Claim = z.infer<typeof claimSchema>;
export type ClaimCell = Claim['cells'][number];
export type Account = z.infer<typeof accountSchema> & { readonly when: WhenKnown | null };
export type AboutNotes = z.infer<typeof aboutSchema>;

type QuestionOf = {
  readonly [Kind in keyof typeof questionSchemas]: z.infer<(typeof questionSchemas)[Kind]>;
};
/** An exercise of one kind, with questions of its shape. */
export type ExerciseOf<Kind extends keyof QuestionOf> = Omit<
  z.infer<typeof exerciseSchema>,
  'kind' | 'questions'
> & {
  readonly kind: Kind;
  readonly questions: readonly QuestionOf[Kind][];
};
/** One of the seven kinds, each with questions of its own shape. */
export type Exercise = { [Kind in keyof QuestionOf]: ExerciseOf<Kind> }[keyof QuestionOf];
export type Question<Kind extends keyof QuestionOf> = QuestionOf[Kind];
export type DecidingWords = NonNullable<Question<'sure'>['words']>;

/** What a story brings for studying it; plain JSON, so that it can be made while building. */
export interface Study {
  readonly chapters: readonly Chapter[];
  /** in the order of the chapters, then of the file */
  readonly claims: readonly Claim[];
  /** each stands after the accounts it comes from */
  readonly accounts: readonly Account[];
  readonly exercises: readonly Exercise[];
  readonly about: AboutNotes | null;
  readonly lessons: Lessons | null;
}

export interface CheckedStudy {
  readonly study: Study;
  readonly faults: readonly Fault[];
}
