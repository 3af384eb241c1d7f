import { describe, expect, test } from 'vitest';
import {
  askQuestions,
  isRight,
  surenessOf,
  type AskedQuestion,
} from '../../src/model/exercise-questions.ts';
import { STATUSES } from '../../src/model/vocabulary.ts';
import type { Exercise } from '../../src/model/study.ts';
import { madeStory, smallStory } from '../fixtures/made-story.ts';
import { smallExercises } from '../fixtures/small-exercises.ts';

const story = smallStory();
const asked = (smallExercises satisfies readonly Exercise[]).flatMap((exercise) =>
  askQuestions(exercise, story),
);

function questionOf(key: string): AskedQuestion {
  const question = asked.find((known) => known.key === key);
  if (!question) throw new Error(`no question ${key}`);
  return question;
}

describe('the answer is the story’s own', () => {
  test.each([
    ['put-in-order/seven-years', 'failed-missile-test,treaty-signed,pentagon-10000-troops'],
    ['where/launch', 'sinpo'],
    ['where/helicopters', 'primorsky-region'],
    ['fact-claim-prediction/cloud', 'prediction'],
    ['fact-claim-prediction/ten-thousand', 'claim'],
    ['who-said-it/cloud', 'konstantin-asmolov'],
    ['date-that-does-not-fit/council', '2'],
    ['one-origin-or-three/trains', '1'],
    ['exit-ticket/sure', ''],
  ])('of %s', (key, answer) => {
    expect(questionOf(key).right.join()).toBe(answer);
  });
});

test('only what is confirmed is a fact, and only a prediction is one', () => {
  expect(STATUSES.map((status) => [status, surenessOf(status)])).toEqual([
    ['confirmed', 'fact'],
    ['on-record', 'claim'],
    ['reported', 'claim'],
    ['disputed', 'claim'],
    ['prediction', 'prediction'],
  ]);
});

test('there are as many origins to choose from as articles', () => {
  expect(questionOf('one-origin-or-three/trains').options.map(({ id }) => id)).toEqual([
    '1',
    '2',
    '3',
  ]);
});

test('places and people are offered by their names', () => {
  const names = ['where/launch', 'who-said-it/cloud'].map((key) =>
    questionOf(key).options.map(({ text }) => text),
  );

  expect(names).toEqual([
    ['Pyongyang', 'Sinpo', 'Vladivostok'],
    ['Vladimir Putin', 'Kim Jong-un', 'Konstantin Asmolov'],
  ]);
});

test('answers to questions of one name in two exercises are kept apart', () => {
  expect(new Set(asked.map(({ key }) => key)).size).toBe(asked.length);
});

test('one wrong step makes an order wrong', () => {
  const question = questionOf('put-in-order/seven-years');
  const [first = '', second = '', third = ''] = question.right;

  expect([
    isRight(question, question.right),
    isRight(question, [second, first, third]),
    isRight(question, [first, second]),
  ]).toEqual([true, false, false]);
});

test('events of one day may stand in either order', () => {
  const sameDay = madeStory([
    { id: 'one', edtf: '2017-04-19' },
    { id: 'two', edtf: '2017-04-19' },
    { id: 'three', edtf: '2017-04-20' },
  ]);
  const [question] = askQuestions(
    {
      id: 'put-in-order',
      kind: 'order',
      title: 'Put in order',
      task: 'Order them.',
      questions: [
        { id: 'day', prompt: 'First?', why: 'One day.', events: ['one', 'two', 'three'] },
      ],
    },
    sameDay,
  );

  expect(question && isRight(question, ['two', 'one', 'three'])).toBe(true);
});

test('a question on an event that the story has not is left out', () => {
  const other = madeStory([{ id: 'failed-missile-test', edtf: '2017-04-16' }]);

  const left = smallExercises.flatMap((exercise: Exercise) =>
    askQuestions(exercise, other).map(({ key }) => key),
  );

  expect(left).toContain('where/launch');
  expect(left).not.toContain('who-said-it/cloud');
});
