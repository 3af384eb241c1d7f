import { expect, test } from 'vitest';
import type { Article } from '../../../src/model/story.ts';
import { originGroups, originNames } from '../../../src/panels/compare/origin-groups.ts';
import { createSmallStores } from '../../fixtures/small-stores.ts';

const { story } = createSmallStores().story.getState();
const lettersOf = (articles: readonly Article[]) =>
  originGroups(articles).map((group) => group.articles.map(({ id }) => id).join(''));

function withFirstSource(changes: Readonly<Record<string, string[]>>): readonly Article[] {
  return story.articles.map((article) => ({
    ...article,
    descendsFrom: changes[article.id] ?? article.descendsFrom,
  }));
}

test('neighbours with one first source are joined', () => {
  expect(lettersOf(story.articles)).toEqual(['ABC', 'D', 'E']);
});

test('articles of one source that are not neighbours stay apart', () => {
  expect(lettersOf(withFirstSource({ B: ['another-paper'] }))).toEqual(['A', 'B', 'C', 'D', 'E']);
});

test('a source that is only the second one joins nothing', () => {
  expect(lettersOf(withFirstSource({ D: ['agencies', 'agencies-2024-10'] }))).toEqual([
    'ABC',
    'D',
    'E',
  ]);
});

test('two articles without a known source are not joined', () => {
  expect(lettersOf(withFirstSource({ D: [], E: [] }))).toEqual(['ABC', 'D', 'E']);
});

test('a source has the name that the events give it', () => {
  expect(originNames(story.events).get('daily-mail-2017-04-20')).toBe('Daily Mail, 20 April 2017');
});
