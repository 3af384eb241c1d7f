import { expect, it, test } from 'vitest';
import { story, told, wordCount } from './real-story.ts';

const shared = told.filter((event) => event.reports.length > 1);
const accounts = told.flatMap((event) =>
  event.reports.map((report) => ({ of: event.id, letter: report.article, ...report })),
);

it.each(shared)('$id has words of its own in each article that tells it', (event) => {
  expect(event.reports.filter((report) => !report.told)).toEqual([]);
});

test('what only one article tells is told in our words alone', () => {
  const alone = told.filter((event) => event.reports.length === 1);

  expect(alone.filter((event) => event.reports.some((report) => report.told))).toEqual([]);
});

test('an article’s title has at most twelve words, its label three', () => {
  const long = accounts.filter(
    (account) =>
      wordCount(account.told?.title ?? '') > 12 || wordCount(account.told?.label ?? '') > 3,
  );

  expect(long).toEqual([]);
});

test('an article’s title is no title of ours', () => {
  const ours = new Set(story.events.map((event) => event.title));

  expect(accounts.filter((account) => ours.has(account.told?.title ?? ''))).toEqual([]);
});

test('what an article states flatly is told without careful words', () => {
  const careful = /\b(reportedly|appears?|said to|may|might|could be)\b/i;
  const flat = accounts.filter(
    (account) => account.stance === 'states' && careful.test(account.told?.label ?? ''),
  );

  expect(flat).toEqual([]);
});

test('where an article hedges about a move or a weapon, its title does too', () => {
  const careful = /\b(reportedly|appears?|said to)\b/i;
  const moves = new Set(
    told.filter((event) => ['move', 'weapons'].includes(event.kind)).map((event) => event.id),
  );
  const flat = accounts.filter(
    (account) =>
      moves.has(account.of) &&
      account.stance === 'hedges' &&
      account.told &&
      !careful.test(account.told.title),
  );

  expect(flat.map((account) => account.told?.title)).toEqual([]);
});
