import { expect, test } from 'vitest';
import type { Article } from '../../../src/model/story.ts';
import {
  originGroups,
  originNames,
  sharedOrigins,
} from '../../../src/panels/compare/origin-groups.ts';
import { smallClaims } from '../../fixtures/small-claims.ts';
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

test('articles that speak to a claim share the sources that its event has, not those of the whole article', () => {
  const event = story.events[story.indexOf.get('trains-toward-border') ?? -1];
  const claim = smallClaims.find(({ id }) => id === 'three-trains');
  if (!event || !claim) throw new Error('The small story has lost its trains.');
  const agency = { id: 'agency', name: 'An agency', articles: ['B', 'C', 'D'], why: '' };

  const shared = sharedOrigins(claim, { ...event, origins: [agency] });

  expect(shared.map(({ id, articles }) => [id, ...articles])).toEqual([['agency', 'B', 'C']]);
});
