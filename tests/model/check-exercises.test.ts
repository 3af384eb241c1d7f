import { describe, expect, test } from 'vitest';
import { checkStory } from '../../src/model/check-story.ts';
import { checkStudy } from '../../src/model/check-study.ts';
import { faultInWords } from '../../src/model/fault-words.ts';
import { withFile } from '../fixtures/changed-files.ts';
import { smallExercises } from '../fixtures/small-exercises.ts';
import { smallStoryFiles } from '../fixtures/small-story.ts';

function readExercises(exercises: unknown) {
  const files = withFile(smallStoryFiles(), 'exercises.json', exercises);
  const story = checkStory(files);
  if (!story.readable) throw new Error(JSON.stringify(story.faults));
  const { study, faults } = checkStudy(files, story);
  return { exercises: study.exercises, lines: faults.map(faultInWords) };
}

/** The small story's exercises with the first question of one of them changed. */
function readWith(id: string, change: Record<string, unknown>) {
  return readExercises(
    smallExercises.map((exercise) => ({
      ...exercise,
      questions: exercise.questions.map((question, i) =>
        exercise.id === id && i === 0 ? { ...question, ...change } : question,
      ),
    })),
  );
}

const at = (nth: number, id: string) => `exercises.json, row ${nth} (${id}), questions.0`;

test('exercises without faults are kept as they are', () => {
  expect(readExercises(smallExercises)).toEqual({ exercises: smallExercises, lines: [] });
});

test('a story without exercises is no fault', () => {
  expect(readExercises([])).toEqual({ exercises: [], lines: [] });
});

describe('a question is left out and named where', () => {
  test.each([
    {
      what: 'its event is missing',
      exercise: 'where',
      change: { event: 'a-lost-event' },
      line: `${at(2, 'where')}.event: points at no event. Found “a-lost-event”.`,
    },
    {
      what: 'no article prints its deciding words',
      exercise: 'where',
      change: { words: { article: 'A', text: '“landed safely”' } },
      line: `${at(2, 'where')}.words.text: stands in no report of that article on the event. Found ““landed safely””.`,
    },
    {
      what: 'one of its places is missing',
      exercise: 'where',
      change: { options: ['sinpo', 'pyongyang', 'a-lost-place'] },
      line: `${at(2, 'where')}.options: is not in places.json. Found “a-lost-place”.`,
    },
    {
      what: 'the place of its event is no option',
      exercise: 'where',
      change: { options: ['khasan', 'pyongyang', 'vladivostok'] },
      line: `${at(2, 'where')}.options: the place where the event is drawn is not among them. Found “sinpo”.`,
    },
    {
      what: 'it writes down what the story decides',
      exercise: 'fact-claim-prediction',
      change: { answer: 'fact' },
      line: `${at(3, 'fact-claim-prediction')}.answer: is no field of this file. Found “fact”.`,
    },
  ])('$what', ({ exercise, change, line }) => {
    const { exercises, lines } = readWith(exercise, change);

    expect(lines).toEqual([line]);
    expect(exercises.find(({ id }) => id === exercise)?.questions).toHaveLength(1);
  });
});

describe('an exercise is set aside where its only question', () => {
  test.each([
    {
      what: 'orders an event that is missing',
      exercise: 'put-in-order',
      nth: 1,
      change: { events: ['treaty-signed', 'failed-missile-test', 'a-lost-event'] },
      fault: 'events: points at no event. Found “a-lost-event”.',
    },
    {
      what: 'names a person who is missing',
      exercise: 'who-said-it',
      nth: 4,
      change: { options: ['konstantin-asmolov', 'kim-jong-un', 'a-lost-person'] },
      fault: 'options: is not in actors.json. Found “a-lost-person”.',
    },
    {
      what: 'has an answer that cannot be chosen',
      exercise: 'who-said-it',
      nth: 4,
      change: { answer: 'sabrina-singh' },
      fault: 'answer: is not among the options. Found “sabrina-singh”.',
    },
    {
      what: 'has two dates that do not fit',
      exercise: 'date-that-does-not-fit',
      nth: 5,
      change: {
        options: [
          { text: '19 April 2017', fits: true },
          { text: '28 September 2022', fits: false },
          { text: '1 May 2017', fits: false },
        ],
      },
      fault: 'options: exactly one must not fit. Found “2”.',
    },
    {
      what: 'asks for origins of an event of the background',
      exercise: 'one-origin-or-three',
      nth: 6,
      change: { event: 'vladivostok-summit', words: null },
      fault: 'event: has no origins to count. Found “vladivostok-summit”.',
    },
  ])('$what', ({ exercise, nth, change, fault }) => {
    const { exercises, lines } = readWith(exercise, change);

    expect(lines).toEqual([
      `${at(nth, exercise)}.${fault}`,
      `exercises.json, row ${nth} (${exercise}), questions: no question is left.`,
    ]);
    expect(exercises.map(({ id }) => id)).toEqual(
      smallExercises.map(({ id }) => id).filter((id) => id !== exercise),
    );
  });
});

test('an exercise of an unknown kind is set aside and the others stay', () => {
  const { exercises, lines } = readExercises([
    { ...smallExercises[0], kind: 'puzzle' },
    ...smallExercises.slice(1),
  ]);

  expect(lines).toEqual([
    'exercises.json, row 1 (put-in-order), kind: must be one of order, where, sure, who, date, origins, exit. Found “puzzle”.',
  ]);
  expect(exercises).toHaveLength(smallExercises.length - 1);
});
