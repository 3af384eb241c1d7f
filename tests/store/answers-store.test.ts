import { describe, expect, test } from 'vitest';
import { createAnswersStore, type AnswerShelf } from '../../src/store/answers-store.ts';

function memoryShelf(): AnswerShelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

function refuse(): never {
  throw new DOMException('The browser keeps nothing.', 'SecurityError');
}

const refusing: AnswerShelf = { getItem: refuse, setItem: refuse, removeItem: refuse };

describe('answers', () => {
  test('are there again when the page is loaded anew in this tab', () => {
    const shelf = memoryShelf();
    const first = createAnswersStore(() => shelf, 'A story');
    first.give('where/launch', ['sinpo']);
    first.check('where/launch');

    expect(createAnswersStore(() => shelf, 'A story').getState().answers).toEqual({
      'where/launch': { given: ['sinpo'], isChecked: true },
    });
  });

  test('to one story are not answers to another', () => {
    const shelf = memoryShelf();
    createAnswersStore(() => shelf, 'A story').give('where/launch', ['sinpo']);

    expect(createAnswersStore(() => shelf, 'Another story').getState().answers).toEqual({});
  });

  test('stay when a question is tried again', () => {
    const answers = createAnswersStore(memoryShelf, 'A story');
    answers.give('where/launch', ['sinpo']);
    answers.check('where/launch');

    answers.reopen('where/launch');

    expect(answers.getState().answers['where/launch']).toEqual({
      given: ['sinpo'],
      isChecked: false,
    });
  });

  test('are cleared for the questions named, and for no other', () => {
    const answers = createAnswersStore(memoryShelf, 'A story');
    answers.give('where/launch', ['sinpo']);
    answers.give('who-said-it/cloud', ['vladimir-putin']);

    answers.clear(['where/launch']);

    expect(Object.keys(answers.getState().answers)).toEqual(['who-said-it/cloud']);
  });

  test('leave nothing behind on the shelf once all are cleared', () => {
    const shelf = memoryShelf();
    const answers = createAnswersStore(() => shelf, 'A story');
    answers.give('where/launch', ['sinpo']);

    answers.clear(['where/launch']);

    expect([...shelf.kept]).toEqual([]);
  });

  test.each(['not JSON', '[1]', '"text"', 'null', '{"where/launch":{"given":"sinpo"}}'])(
    'that were kept as %s are forgotten',
    (text) => {
      const shelf = memoryShelf();
      shelf.kept.set('tumen answers: A story', text);

      expect(createAnswersStore(() => shelf, 'A story').getState().answers).toEqual({});
    },
  );
});

describe('where the browser keeps nothing', () => {
  test('it is said', () => {
    expect(createAnswersStore(() => refusing, 'A story').getState().isKept).toBe(false);
  });

  test('it is said also where there is no shelf at all', () => {
    expect(createAnswersStore(refuse, 'A story').getState().isKept).toBe(false);
  });

  test('answers are still there until the tab is closed', () => {
    const answers = createAnswersStore(() => refusing, 'A story');

    answers.give('where/launch', ['sinpo']);

    expect(answers.getState().answers['where/launch']?.given).toEqual(['sinpo']);
  });

  test('a shelf that is full is said when it refuses', () => {
    const answers = createAnswersStore(() => ({ ...memoryShelf(), setItem: refuse }), 'A story');
    const before = answers.getState().isKept;

    answers.give('where/launch', ['sinpo']);

    expect([before, answers.getState().isKept]).toEqual([true, false]);
  });
});

test('the question last looked at is remembered for each exercise', () => {
  const answers = createAnswersStore(memoryShelf, 'A story');

  answers.lookAt('where', 'where/launch');
  answers.lookAt('who-said-it', 'who-said-it/cloud');

  expect(answers.getState().lookedAt).toEqual({
    where: 'where/launch',
    'who-said-it': 'who-said-it/cloud',
  });
});
