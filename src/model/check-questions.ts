import type * as z from 'zod/mini';
import { checkRows, shorten } from './parse-rows.ts';
import type { Fault, StoryEvent } from './story.ts';
import { isReported, placeAsked, type StoryRows } from './study-references.ts';
import { questionSchemas, type exerciseSchema } from './study-schema.ts';
import type { Exercise, ExerciseOf, Question } from './study.ts';

type LooseExercise = z.infer<typeof exerciseSchema>;
type ExerciseKind = Exercise['kind'];

interface ReadExercise<Kind extends ExerciseKind = ExerciseKind> {
  /** null where no question is left */
  readonly exercise: ExerciseOf<Kind> | null;
  readonly faults: readonly Fault[];
}

/** What is wrong with one question: where, what stands there, why it cannot be. */
interface Wrong {
  readonly field: string;
  readonly value: string;
  readonly why: string;
}

/** Reads the questions of one exercise: good ones are kept, each other one is named. */
export function checkQuestions(
  loose: LooseExercise,
  at: Pick<Fault, 'file' | 'row' | 'id'>,
  story: StoryRows,
): { readonly exercise: Exercise | null; readonly faults: readonly Fault[] } {
  const read = <Kind extends ExerciseKind>(
    kind: Kind,
    schema: z.ZodMiniType<Question<Kind>>,
    findWrong: (question: Question<Kind>) => Wrong | null,
  ) => readKind(loose, at, kind, schema, findWrong);
  const onEvent =
    <Q extends Question<'sure'>>(findWrong: (question: Q, event: StoryEvent) => Wrong | null) =>
    (question: Q) =>
      wrongEvent(question, story, (event) => findWrong(question, event));

  switch (loose.kind) {
    case 'order':
      return read('order', questionSchemas.order, (question) => wrongEvents(question, story));
    case 'where':
      return read(
        'where',
        questionSchemas.where,
        onEvent((question: Question<'where'>, event) => wrongPlaces(question, event, story)),
      );
    case 'sure':
      return read(
        'sure',
        questionSchemas.sure,
        onEvent(() => null),
      );
    case 'who':
      return read(
        'who',
        questionSchemas.who,
        onEvent((question: Question<'who'>) => wrongActors(question, story)),
      );
    case 'date':
      return read('date', questionSchemas.date, onEvent(wrongDates));
    case 'origins':
      return read(
        'origins',
        questionSchemas.origins,
        onEvent((_, event) =>
          event.origins.length === 0
            ? { field: 'event', value: event.id, why: 'has no origins to count' }
            : null,
        ),
      );
    case 'exit':
      return read('exit', questionSchemas.exit, () => null);
  }
}

function readKind<Kind extends ExerciseKind>(
  { id, title, task, questions }: LooseExercise,
  at: Pick<Fault, 'file' | 'row' | 'id'>,
  kind: Kind,
  schema: z.ZodMiniType<Question<Kind>>,
  findWrong: (question: Question<Kind>) => Wrong | null,
): ReadExercise<Kind> {
  const { rows, faults: misshapen } = checkRows(questions, at.file, schema);
  const faults: Fault[] = misshapen.map((fault) => {
    const field = [`questions.${(fault.row ?? 1) - 1}`, fault.field].filter(Boolean).join('.');
    return { ...fault, ...at, field, outcome: 'left-out' };
  });
  const good = rows.filter(({ nth, value: question }) => {
    const wrong = findWrong(question);
    if (wrong === null) return true;
    const field = `questions.${nth - 1}.${wrong.field}`;
    faults.push({ ...at, field, value: shorten(wrong.value), why: wrong.why, outcome: 'left-out' });
    return false;
  });
  if (good.length === 0) {
    const why = 'no question is left';
    faults.push({ ...at, field: 'questions', value: 'nothing', why, outcome: 'set-aside' });
    return { exercise: null, faults };
  }
  return { exercise: { id, title, task, kind, questions: good.map((row) => row.value) }, faults };
}

function wrongEvent(
  { event: id, words }: Question<'sure'>,
  story: StoryRows,
  findWrong: (event: StoryEvent) => Wrong | null,
): Wrong | null {
  const event = story.events.find((known) => known.id === id);
  if (!event) return { field: 'event', value: id, why: 'points at no event' };
  if (words && !isReported(event, words.article, words.text)) {
    const why = 'stands in no report of that article on the event';
    return { field: 'words.text', value: words.text, why };
  }
  return findWrong(event);
}

function wrongEvents({ events }: Question<'order'>, story: StoryRows): Wrong | null {
  const lost = events.find((id) => !story.events.some((event) => event.id === id));
  return lost === undefined ? null : { field: 'events', value: lost, why: 'points at no event' };
}

function wrongPlaces(
  { options }: Question<'where'>,
  event: StoryEvent,
  story: StoryRows,
): Wrong | null {
  const lost = options.find((id) => !story.places.some((place) => place.id === id));
  if (lost !== undefined) return { field: 'options', value: lost, why: 'is not in places.json' };
  const answer = placeAsked(event);
  if (answer !== null && options.includes(answer)) return null;
  const why = 'the place where the event is drawn is not among them';
  return { field: 'options', value: answer ?? 'nothing', why };
}

function wrongActors({ options, answer }: Question<'who'>, story: StoryRows): Wrong | null {
  const lost = options.find((id) => !story.actors.some((actor) => actor.id === id));
  if (lost !== undefined) return { field: 'options', value: lost, why: 'is not in actors.json' };
  return options.includes(answer)
    ? null
    : { field: 'answer', value: answer, why: 'is not among the options' };
}

function wrongDates({ options }: Question<'date'>): Wrong | null {
  const wrong = options.filter((option) => !option.fits).length;
  return wrong === 1
    ? null
    : { field: 'options', value: String(wrong), why: 'exactly one must not fit' };
}
