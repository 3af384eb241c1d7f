import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fingerprintsOf, strangePart } from '../../scripts/article-shingles.mjs';
import { quotedIn, story, textsOf, told } from './real-story.ts';

/** By article, the fingerprints of each paragraph; the articles themselves are not kept here. */
const prints = z
  .record(z.string(), z.array(z.string()))
  .parse(JSON.parse(readFileSync(new URL('article-shingles.json', import.meta.url), 'utf8')));

const paragraphs = (letter: string) => prints[letter] ?? [];
const everywhere = story.articles.flatMap(({ id }) => paragraphs(id));
const isIn = (phrase: string, where: readonly string[]) =>
  where.some((fingerprints) => strangePart(phrase, fingerprints) === null);

/** The phrases of some texts that stand in none of the paragraphs. */
function foreign(texts: readonly string[], where: readonly string[]): string[] {
  return texts.flatMap(quotedIn).filter((phrase) => !isIn(phrase, where));
}

describe('the fingerprints', () => {
  it.each(story.articles)('of article $id are of all its paragraphs', (article) => {
    expect(paragraphs(article.id)).toHaveLength(article.paragraphs);
  });

  it('know a phrase of a paragraph', () => {
    const paragraph = fingerprintsOf('The ferry, it is said, left at dawn.');

    expect(strangePart('it is said, left at dawn', paragraph)).toBeNull();
  });

  it('know it with an odd space and a straight apostrophe', () => {
    const paragraph = fingerprintsOf('The captain’s old ferry left.');

    expect(strangePart("captain's old ferry", paragraph)).toBeNull();
  });

  it.each([
    ['another word', 'it is said, sailed at dawn', 'is said, sailed'],
    ['another order', 'at dawn left', 'at dawn left'],
    ['another case', 'the ferry', 'the ferry'],
    ['a lost comma', 'is said left', 'is said left'],
  ])('report %s', (_, phrase, part) => {
    const paragraph = fingerprintsOf('The ferry, it is said, left at dawn.');

    expect(strangePart(phrase, paragraph)).toBe(part);
  });
});

describe('a quotation', () => {
  it('is reported where an article does not print it so', () => {
    const says =
      'Putin “has reportedly ordered the movement of troops”, then “stopped the troops”.';

    expect(foreign([says], paragraphs('A'))).toEqual(['stopped the troops']);
  });

  it.each(told)('in a report on $id stands in a paragraph which that report cites', (event) => {
    const lost = event.reports.flatMap((report) =>
      foreign(
        [report.says],
        report.paragraphs.flatMap((n) => paragraphs(report.article)[n - 1] ?? []),
      ),
    );

    expect(lost).toEqual([]);
  });

  it.each(told)('in a version of $id stands in that article', (event) => {
    const lost = event.differences.flatMap((difference) =>
      Object.entries(difference.versions).flatMap(([letter, text]) =>
        foreign([text], paragraphs(letter)),
      ),
    );

    expect(lost).toEqual([]);
  });

  it.each(story.events)('anywhere on the card of $id stands in some article', (event) => {
    const texts = textsOf(event).map(({ text }) => text);

    expect(foreign(texts, everywhere)).toEqual([]);
  });

  it.each(story.articles)('in what is said of article $id stands in it', (article) => {
    const texts = [article.written.basis, article.readsLike, article.printedDate?.why ?? ''];

    expect(foreign(texts, paragraphs(article.id))).toEqual([]);
  });
});
