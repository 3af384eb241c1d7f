import { expect, test } from 'vitest';
import { checkStory } from '../../src/model/check-story.ts';
import { checkStudy } from '../../src/model/check-study.ts';
import { faultInWords } from '../../src/model/fault-words.ts';
import type { Claim } from '../../src/model/study.ts';
import { withFile } from '../fixtures/changed-files.ts';
import { smallChapters } from '../fixtures/small-chapters.ts';
import { smallClaims } from '../fixtures/small-claims.ts';
import { smallStoryFiles } from '../fixtures/small-story.ts';

/** The claims of the small story, read with the first of them changed. */
function readWith(change: Partial<Claim>) {
  const [first, ...others] = smallClaims;
  return readClaims([{ ...first, ...change }, ...others]);
}

function readClaims(claims: unknown, chapters: unknown = smallChapters) {
  const files = withFile(
    withFile(smallStoryFiles(), 'claims.json', claims),
    'chapters.json',
    chapters,
  );
  const story = checkStory(files);
  if (!story.readable) throw new Error(JSON.stringify(story.faults));
  const { study, faults } = checkStudy(files, story);
  return { claims: study.claims, lines: faults.map(faultInWords) };
}

const cellsWith = (change: Partial<Claim['cells'][number]>): Partial<Claim> => ({
  cells: (smallClaims[0]?.cells ?? []).map((cell, n) => (n === 0 ? { ...cell, ...change } : cell)),
});
const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id);

test('claims without faults are kept as they are', () => {
  const { claims, lines } = readClaims(smallClaims);

  expect({ claims, lines }).toEqual({ claims: smallClaims, lines: [] });
});

test('a story without claims is no fault', () => {
  const story = checkStory(smallStoryFiles());

  expect(story.readable && checkStudy(smallStoryFiles(), story).faults).toEqual([]);
});

test('claims stand in the order of the chapters', () => {
  const { claims } = readClaims(smallClaims, smallChapters.toReversed());

  expect(ids(claims)[0]).toBe('ten-thousand');
});

test('a claim on no event is set aside and named', () => {
  const { claims, lines } = readWith({ event: 'a-lost-event' });

  expect(lines).toEqual([
    'claims.json, row 1 (three-trains), event: points at no event. Found “a-lost-event”.',
  ]);
  expect(ids(claims)).toEqual(ids(smallClaims.slice(1)));
});

test('a claim in no chapter is set aside and named', () => {
  const { claims, lines } = readWith({ chapter: 'a-lost-chapter' });

  expect(lines).toEqual([
    'claims.json, row 1 (three-trains), chapter: is not in chapters.json. Found “a-lost-chapter”.',
  ]);
  expect(ids(claims)).toEqual(ids(smallClaims.slice(1)));
});

test('a claim of the wrong shape is set aside, and the others stay', () => {
  const { claims, lines } = readClaims([{ ...smallClaims[0], cells: [] }, ...smallClaims.slice(1)]);

  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^claims\.json, row 1 \(three-trains\), cells: /);
  expect(ids(claims)).toEqual(ids(smallClaims.slice(1)));
});

test('a difference that the event does not have is left out and named', () => {
  const { claims, lines } = readWith({ difference: 'How many ships?' });

  expect(lines).toEqual([
    'claims.json, row 1 (three-trains), difference: is no difference of this event. Found “How many ships?”.',
  ]);
  expect(claims[0]?.difference).toBeNull();
});

test.each([
  {
    fault: 'an article that the story does not have',
    change: { article: 'Z' },
    line: 'cells.0.article: is not in articles.json. Found “Z”.',
  },
  {
    fault: 'words that the article’s reports on the event do not hold',
    change: { span: 'A ship left.', marks: [] },
    line: 'cells.0.span: stands in no report of that article on the event. Found “A ship left.”.',
  },
  {
    fault: 'words that only another article’s report holds',
    change: { span: 'Trains, without a number.', marks: [] },
    line: 'cells.0.span: stands in no report of that article on the event. Found “Trains, without a number.”.',
  },
])('a cell with $fault is left out and named', ({ change, line }) => {
  const { claims, lines } = readWith(cellsWith(change));

  expect(lines).toEqual([`claims.json, row 1 (three-trains), ${line}`]);
  expect(claims[0]?.cells.map(({ article }) => article)).toEqual(['B', 'C']);
});

test('a mark that is not in the words is left out and named, the words stay', () => {
  const { claims, lines } = readWith(cellsWith({ marks: ['a train', 'a ship'] }));

  expect(lines).toEqual([
    'claims.json, row 1 (three-trains), cells.0.marks: is not in the span. Found “a ship”.',
  ]);
  expect(claims[0]?.cells[0]?.marks).toEqual(['a train']);
});

test('a claim that loses all its cells is not shown', () => {
  const [first] = smallClaims;
  const cells = (first?.cells ?? []).map((cell) => ({ ...cell, article: 'Z' }));

  expect(ids(readWith({ cells }).claims)).not.toContain('three-trains');
});
