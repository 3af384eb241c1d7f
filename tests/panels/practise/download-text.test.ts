import { describe, expect, test } from 'vitest';
import { askQuestions } from '../../../src/model/exercise-questions.ts';
import type { Exercise } from '../../../src/model/study.ts';
import { downloadText } from '../../../src/panels/practise/download-text.ts';
import type { AnswersState } from '../../../src/store/answers-store.ts';
import { smallStory } from '../../fixtures/made-story.ts';
import { smallExercises } from '../../fixtures/small-exercises.ts';

const story = smallStory();
const exercises = smallExercises.map((exercise: Exercise) => ({
  ...exercise,
  asked: askQuestions(exercise, story),
}));

/** The text of one exercise with these answers. */
function textOf(id: string, answers: AnswersState['answers']): string {
  return downloadText(
    exercises.filter((exercise) => exercise.id === id),
    answers,
    story,
  );
}

describe('the downloaded text', () => {
  test('says what was asked and that nothing was answered', () => {
    expect(textOf('who-said-it', {})).toBe(
      'A small story\n\n\nWho said it?\nChoose whose words they are.\n\n' +
        '1. Who spoke of two hours?\nYour answer: no answer\n',
    );
  });

  test('has no explanation before it was asked for', () => {
    const text = textOf('where', { 'where/launch': { given: ['sinpo'], isChecked: false } });

    expect(text).toContain('Your answer: Sinpo');
    expect(text).not.toContain('No article names the place.');
  });

  test('has answer, explanation and deciding words of a question that was checked', () => {
    const text = textOf('where', { 'where/launch': { given: ['pyongyang'], isChecked: true } });

    expect(text).toContain(
      [
        'Your answer: Pyongyang',
        'The answer: Sinpo',
        'No article names the place.',
        'Article A (Inquisitr · no date printed · no author printed): “reportedly exploded immediately after launch”',
      ].join('\n'),
    );
  });

  test('says in words how sure and how many', () => {
    const sure = { 'fact-claim-prediction/cloud': { given: ['claim'], isChecked: false } };
    const origins = { 'one-origin-or-three/trains': { given: ['3'], isChecked: false } };

    expect(textOf('fact-claim-prediction', sure)).toContain('Your answer: Claim: somebody says so');
    expect(textOf('one-origin-or-three', origins)).toContain('Your answer: 3 origins');
  });

  test('numbers the events of an order', () => {
    const given = ['treaty-signed', 'failed-missile-test', 'pentagon-10000-troops'];
    const text = textOf('put-in-order', {
      'put-in-order/seven-years': { given, isChecked: false },
    });

    expect(text).toContain('1. Putin and Kim sign a treaty in Pyongyang');
    expect(text).toContain('3. The Pentagon says 10,000 North Korean soldiers are in Russia');
  });

  test('keeps the lines of an exit ticket as they were written', () => {
    const answers = { 'exit-ticket/sure': { given: ['Trains were filmed.'], isChecked: false } };

    expect(textOf('exit-ticket', answers)).toContain('Your answer: Trains were filmed.');
  });

  test('holds several exercises one after another', () => {
    const text = downloadText(exercises, {}, story);

    const titles = exercises.map(({ title }) => text.indexOf(title));

    expect(titles).toEqual(titles.toSorted((a, b) => a - b));
    expect(titles).not.toContain(-1);
  });
});
