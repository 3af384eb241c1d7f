import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { strangePart } from '../../scripts/article-shingles.mjs';
import { checkStory } from '../../src/model/check-story.ts';
import { checkStudy } from '../../src/model/check-study.ts';
import { anchorMs } from '../../src/model/edtf.ts';
import { isInOrder } from '../../src/model/exercise-order.ts';
import { askQuestions, type AskedQuestion } from '../../src/model/exercise-questions.ts';
import { faultInWords } from '../../src/model/fault-words.ts';
import { EXERCISE_KINDS } from '../../src/model/vocabulary.ts';
import { files, quotedIn, repeated, story, wordCount } from './real-story.ts';

const checked = checkStory(files);
if (!checked.readable) throw new Error('The story in data/ cannot be read.');
const { study, faults } = checkStudy(files, checked);
const { exercises } = study;
const asked = exercises.flatMap((exercise) => askQuestions(exercise, story));
const judged = asked.filter(({ kind }) => kind !== 'exit');
const of = (kind: AskedQuestion['kind']) => asked.filter((question) => question.kind === kind);

const prints = z
  .record(z.string(), z.array(z.string()))
  .parse(JSON.parse(readFileSync(new URL('article-shingles.json', import.meta.url), 'utf8')));
const everywhere = Object.values(prints).flat();
const isPrinted = (phrase: string, where: readonly string[]) =>
  where.some((fingerprints) => strangePart(phrase, fingerprints) === null);

/** Every text of an exercise that is written by us. */
const texts = [
  ...exercises.flatMap(({ title, task }) => [title, task]),
  ...asked.flatMap(({ kind, prompt, why, options }) => [
    prompt,
    why,
    ...(kind === 'date' ? options.map(({ text }) => text ?? '') : []),
  ]),
];
const ours = texts.map((text) => text.replace(/“[^“”]*”/g, ''));

describe('the exercises', () => {
  it('have no fault', () => {
    const own = faults.filter(({ file }) => file === 'exercises.json');

    expect(own.map(faultInWords)).toEqual([]);
  });

  it('are one of each kind', () => {
    expect(exercises.map(({ kind }) => kind)).toEqual(EXERCISE_KINDS);
  });

  it('can be linked by the names that teachers know', () => {
    expect(exercises.map(({ id }) => id)).toEqual([
      'put-in-order',
      'where',
      'fact-claim-prediction',
      'who-said-it',
      'date-that-does-not-fit',
      'one-origin-or-three',
      'exit-ticket',
    ]);
  });

  it('have at least 28 questions with an answer, and three lines to write', () => {
    expect(judged.length).toBeGreaterThanOrEqual(28);
    expect(of('exit')).toHaveLength(3);
  });

  it('ask nothing twice', () => {
    expect(repeated(asked.map(({ key }) => key))).toEqual([]);
    expect(repeated(asked.map(({ why }) => why).filter((why) => why !== ''))).toEqual([]);
  });
});

describe('a question', () => {
  it.each(judged)('$key has one answer among its options', ({ kind, options, right }) => {
    const ids = options.map(({ id }) => id);

    expect(right).toHaveLength(kind === 'order' ? ids.length : 1);
    expect(right.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(judged)('$key is about the story, not about the background', ({ events }) => {
    expect(events.filter(({ layer }) => layer !== 'story')).toEqual([]);
  });

  it.each(of('origins'))('$key counts at least two articles', ({ options }) => {
    expect(options.length).toBeGreaterThan(1);
  });

  it.each(of('order'))('$key has four or five events that are clearly apart', ({ events }) => {
    const moments = events.map(({ when }) => anchorMs(when));

    expect([4, 5]).toContain(events.length);
    expect(new Set(moments).size).toBe(events.length);
  });

  it.each(of('order'))('$key is first shown in a wrong order', ({ options, events }) => {
    const shown = options.flatMap(({ id }) => events.find((event) => event.id === id) ?? []);

    expect(isInOrder(shown)).toBe(false);
  });
});

describe('the right answer', () => {
  it.each(['where', 'who', 'date', 'sure', 'origins'] as const)(
    'of “%s” is not always at the same place of the list',
    (kind) => {
      const places = of(kind).map(({ options, right }) =>
        options.findIndex(({ id }) => id === right[0]),
      );

      expect(new Set(places).size).toBeGreaterThan(1);
    },
  );

  it('is each of fact, claim and prediction', () => {
    expect(new Set(of('sure').map(({ right }) => right[0]))).toEqual(
      new Set(['fact', 'claim', 'prediction']),
    );
  });
});

describe('the words', () => {
  it.each(judged.filter(({ words }) => words !== null))(
    'that decide $key are printed in the article',
    ({ words }) => {
      const phrases = quotedIn(words?.text ?? '');
      const strange = phrases.filter(
        (phrase) => !isPrinted(phrase, prints[words?.article ?? ''] ?? []),
      );

      expect(phrases.length).toBeGreaterThan(0);
      expect(strange).toEqual([]);
    },
  );

  it('between quotation marks stand in some article', () => {
    const strange = texts.flatMap(quotedIn).filter((phrase) => !isPrinted(phrase, everywhere));

    expect(strange).toEqual([]);
  });

  it('of one quotation are at most twelve', () => {
    expect(texts.flatMap(quotedIn).filter((phrase) => wordCount(phrase) > 12)).toEqual([]);
  });

  it('decide every question that is about one event', () => {
    expect(judged.filter(({ kind, words }) => kind !== 'order' && words === null)).toEqual([]);
  });

  it('of ours are spelt as in Britain, with curved apostrophes', () => {
    const american = /\b(armored|center|color|favor|gray|labor|neighbor\w*|program|\w+ization)\b/i;

    expect(ours.filter((text) => american.test(text) || /['"]/.test(text))).toEqual([]);
  });

  it('that explain are one or two sentences', () => {
    const sentences = (text: string) =>
      text
        .replace(/“[^“”]*”/g, 'words')
        .split(/[.?!](?:\s|$)/)
        .filter((part) => part.trim() !== '').length;

    expect(judged.map(({ why }) => why).filter((why) => sentences(why) > 2)).toEqual([]);
  });
});
