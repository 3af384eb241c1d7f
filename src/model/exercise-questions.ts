import { articleLetters } from './event-facts.ts';
import { isInOrder, shuffled } from './exercise-order.ts';
import type { Status, Story, StoryEvent } from './story.ts';
import { placeAsked } from './study-references.ts';
import type { DecidingWords, Exercise, Question } from './study.ts';

/** How sure one can be of a sentence, in the three words of the exercise. */
export const SURENESS = ['fact', 'claim', 'prediction'] as const;
export type Sureness = (typeof SURENESS)[number];

/** One thing to choose or to move. */
export interface AskedOption {
  readonly id: string;
  /** null where the interface has the words: how sure, how many origins */
  readonly text: string | null;
}

/** A question made ready: what can be chosen, what is right, and what explains it. */
export interface AskedQuestion {
  /** unique among all exercises; answers are kept under it */
  readonly key: string;
  readonly kind: Exercise['kind'];
  readonly prompt: string;
  readonly options: readonly AskedOption[];
  /** ids of options; in the order of time for `order`; none for a line to write */
  readonly right: readonly string[];
  /** '' for a line to write */
  readonly why: string;
  readonly words: DecidingWords | null;
  /** what the question is about; in the order of time for `order` */
  readonly events: readonly StoryEvent[];
}

type Answered = Pick<AskedQuestion, 'options' | 'right'>;

/** The questions of an exercise, answered from the story; what it cannot answer is left out. */
export function askQuestions(exercise: Exercise, story: Story): readonly AskedQuestion[] {
  const { kind } = exercise;
  const eventOf = (id: string) => story.events[story.indexOf.get(id) ?? -1];
  const key = (question: { readonly id: string }) => `${exercise.id}/${question.id}`;
  function ask<Q extends Question<'sure'>>(
    questions: readonly Q[],
    answer: (question: Q, event: StoryEvent) => Answered,
  ): readonly AskedQuestion[] {
    return questions.flatMap((question) => {
      const event = eventOf(question.event);
      if (!event) return [];
      const { prompt, why, words } = question;
      return [
        {
          kind,
          key: key(question),
          prompt,
          why,
          words,
          events: [event],
          ...answer(question, event),
        },
      ];
    });
  }
  switch (exercise.kind) {
    case 'order':
      return exercise.questions.map((question) => {
        const events = question.events
          .flatMap((id) => story.indexOf.get(id) ?? [])
          .toSorted((a, b) => a - b)
          .flatMap((index) => story.events[index] ?? []);
        const shown = shuffled(events);
        const { prompt, why } = question;
        const options = shown.map(({ id, title }) => ({ id, text: title }));
        const right = events.map(({ id }) => id);
        return { kind, key: key(question), prompt, why, words: null, events, options, right };
      });
    case 'where':
      return ask(exercise.questions, ({ options }, event) => ({
        options: options.map((id) => ({ id, text: story.places.get(id)?.name.en ?? id })),
        right: [placeAsked(event) ?? []].flat(),
      }));
    case 'sure':
      return ask(exercise.questions, (_, event) => ({
        options: SURENESS.map((id) => ({ id, text: null })),
        right: [surenessOf(event.status)],
      }));
    case 'who':
      return ask(exercise.questions, ({ options, answer }) => ({
        options: options.map((id) => ({ id, text: story.actors.get(id)?.name ?? id })),
        right: [answer],
      }));
    case 'date':
      return ask(exercise.questions, ({ options }) => ({
        options: options.map(({ text }, i) => ({ id: String(i + 1), text })),
        right: [String(options.findIndex(({ fits }) => !fits) + 1)],
      }));
    case 'origins':
      return ask(exercise.questions, (_, event) => ({
        options: articleLetters(event).map((_letter, i) => ({ id: String(i + 1), text: null })),
        right: [String(event.origins.length)],
      }));
    case 'exit':
      return exercise.questions.map((question) => ({
        kind,
        key: key(question),
        prompt: question.prompt,
        options: [],
        right: [],
        why: '',
        words: null,
        events: [],
      }));
  }
}

/** How an event counts when only fact, claim and prediction are told apart. */
export function surenessOf(status: Status): Sureness {
  if (status === 'confirmed') return 'fact';
  return status === 'prediction' ? 'prediction' : 'claim';
}

/** True where an answer is right; events of one moment may stand in either order. */
export function isRight(asked: AskedQuestion, given: readonly string[]): boolean {
  if (asked.kind !== 'order') return given.join() === asked.right.join();
  const events = given.flatMap((id) => asked.events.find((event) => event.id === id) ?? []);
  return events.length === asked.events.length && isInOrder(events);
}

/** True where a reader has chosen, moved or written something. */
export function isAnswered(given: readonly string[]): boolean {
  return given.some((part) => part.trim() !== '');
}
