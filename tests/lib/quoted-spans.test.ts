import { expect, test } from 'vitest';
import { quotedSpans } from '../../src/lib/quoted-spans.ts';

const voices = (text: string, hedges?: readonly string[]) =>
  quotedSpans(text, hedges).map((span) => [span.isHedge ? 'hedge' : span.voice, span.text]);

test('an article’s own words are told apart from ours, quotation marks included', () => {
  expect(voices('A says it “reportedly” failed.')).toEqual([
    ['ours', 'A says it '],
    ['article', '“reportedly”'],
    ['ours', ' failed.'],
  ]);
});

test('a hedging word is found inside the quotation that holds it', () => {
  expect(voices('It “reportedly exploded” soon.', ['reportedly'])).toEqual([
    ['ours', 'It '],
    ['article', '“'],
    ['hedge', 'reportedly'],
    ['article', ' exploded”'],
    ['ours', ' soon.'],
  ]);
});

test('a hedging word in our own words is not the article’s hedge', () => {
  expect(voices('We think it could rain. “It rained”', ['could'])).toEqual([
    ['ours', 'We think it could rain. '],
    ['article', '“It rained”'],
  ]);
});

test('a hedging word inside a longer word is not a hedge', () => {
  expect(voices('“the mighty army”', ['might'])).toEqual([['article', '“the mighty army”']]);
});

test('the longer of two hedges wins where both begin', () => {
  expect(voices('“appears to show a train”', ['appears', 'appears to show'])).toEqual([
    ['article', '“'],
    ['hedge', 'appears to show'],
    ['article', ' a train”'],
  ]);
});

test('a quotation that is never closed stays in our own voice', () => {
  expect(voices('He said “it began')).toEqual([['ours', 'He said “it began']]);
});

test('single quotation marks and apostrophes do not change the voice', () => {
  expect(voices('the so-called ‘grinder’ isn’t his')).toEqual([
    ['ours', 'the so-called ‘grinder’ isn’t his'],
  ]);
});

test.for(['', '“”', 'a “b” c “d”', '“a” “b', '”a“'])('no letter of %j is lost', (text) => {
  expect(
    quotedSpans(text, ['a'])
      .map((span) => span.text)
      .join(''),
  ).toBe(text);
});
