import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedSpans } from '../../../src/panels/compare/marked-spans.ts';

const marked = (text: string, marks: readonly string[]) =>
  markedSpans(text, marks)
    .filter(({ isMarked }) => isMarked)
    .map((span) => span.text);

test('our words and the article’s are told apart, marked or not', () => {
  expect(markedSpans('“trains”, no number', ['no number'])).toEqual([
    { text: '“trains”', voice: 'article', isMarked: false },
    { text: ', ', voice: 'ours', isMarked: false },
    { text: 'no number', voice: 'ours', isMarked: true },
  ]);
});

test('of two marks at one place the longer wins', () => {
  expect(marked('“one of the three trains”', ['trains', 'three trains'])).toEqual(['three trains']);
});

test('each place of a mark is marked', () => {
  expect(marked('“a train”, then “a train”', ['a train'])).toEqual(['a train', 'a train']);
});

test('a mark with signs of its own is found letter by letter', () => {
  expect(marked('“11-mile (about)”', ['11-mile (about)'])).toEqual(['11-mile (about)']);
});

test('the spans joined are the text again', () => {
  const words = fc.stringMatching(/^[ab“” ]{0,20}$/);
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 3 }), (text, marks) => {
      const joined = markedSpans(text, marks)
        .map((span) => span.text)
        .join('');
      expect(joined).toBe(text);
    }),
  );
});
