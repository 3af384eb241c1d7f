import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fingerprintsOf } from '../../scripts/article-shingles.mjs';
import { checkStory } from '../../src/model/check-story.ts';
import { checkStudy } from '../../src/model/check-study.ts';
import { background, files, textsOf, told, type Phrase } from './real-story.ts';

/** The length of a run of words that nobody writes twice by chance. */
const RUN = 7;

const codesOf = (fingerprints: string) => fingerprints.match(/.{8}/g) ?? [];

/** The fingerprints of each paragraph of each article. */
const paragraphs = Object.values(
  z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(readFileSync(new URL('article-shingles.json', import.meta.url), 'utf8'))),
)
  .flat()
  .map((fingerprints) => new Set(codesOf(fingerprints)));

const checked = checkStory(files);
if (!checked.readable) throw new Error('The story in data/ cannot be read.');
const { claims, accounts, chapters, lessons } = checkStudy(files, checked).study;

const texts: readonly Phrase[] = [
  ...claims.flatMap(({ id, text, cells }) => [
    { where: id, text },
    ...cells.map((cell) => ({ where: `${id}, ${cell.article}`, text: cell.span })),
  ]),
  ...accounts.flatMap(({ id, readWhy, says, from }) => [
    ...[readWhy, says].map((text) => ({ where: id, text })),
    ...from.flatMap((line) => [
      { where: `${id} from ${line.account}`, text: line.why },
      ...line.changes.flatMap(({ about, before, after }) =>
        [about, before, after].map((text) => ({ where: `${id}, ${about}`, text })),
      ),
    ]),
  ]),
  ...told.flatMap((event) => textsOf(event).filter(({ where }) => where.includes('tells it'))),
  ...background.flatMap(textsOf),
  ...chapters.flatMap(({ id, steps, questions }) => [
    ...steps.flatMap(({ title, words, line, note }, at) =>
      [title ?? '', words, line ?? '', note].map((text) => ({ where: `${id}.${at + 1}`, text })),
    ),
    ...questions.flatMap(({ ask, expect: answer }) =>
      [ask, answer].map((text) => ({ where: id, text })),
    ),
  ]),
  ...(lessons?.questions ?? []).flatMap(({ ask, expect: answer }) =>
    [ask, answer].map((text) => ({ where: 'the sheet', text })),
  ),
  ...(lessons?.plans ?? []).flatMap(({ id, title, aims, needs, parts, standards }) =>
    [
      title,
      ...aims,
      ...needs,
      ...standards.map(({ how }) => how),
      ...parts.flatMap((part) => [
        part.title,
        part.does,
        ...part.questions.flatMap(({ ask, expect: answer }) => [ask, answer]),
      ]),
    ].map((text) => ({ where: id, text })),
  ),
];

/** What is ours in a text: the pieces between quotations. */
const ours = (text: string) => text.split(/“[^“”]*”/);

/** Every run of words in a piece of text. */
function runsOf(piece: string): string[] {
  const words = piece.split(/\s+/).filter(Boolean);
  return words.flatMap((_, i) =>
    i + RUN <= words.length ? words.slice(i, i + RUN).join(' ') : [],
  );
}

const isPrinted = (run: string) => {
  const codes = codesOf(fingerprintsOf(run));
  return paragraphs.some((paragraph) => codes.every((code) => paragraph.has(code)));
};

const copied = ({ text }: Phrase) => ours(text).flatMap(runsOf).filter(isPrinted);

describe('what we say of claims, accounts, background, chapters and lessons, and as whom an article tells', () => {
  it('is noticed where it takes over a run of words from an article', () => {
    const text = 'It says that China is also sending 150,000 soldiers to its southern frontier.';

    expect(copied({ where: 'here', text })).not.toEqual([]);
  });

  it('takes over no run of seven words without quoting it', () => {
    const found = texts.flatMap((phrase) => copied(phrase).map((run) => `${phrase.where}: ${run}`));

    expect(found).toEqual([]);
  });

  it('is spelt as in Britain', () => {
    const american =
      /\b(armored|center|color|defense|favor|gray|labor|maneuver\w*|neighbor\w*|theater|traveled|\w+ization)\b/i;
    const wrong = texts.filter(({ text }) => ours(text).some((piece) => american.test(piece)));

    expect(wrong).toEqual([]);
  });
});

describe('a claim', () => {
  it('is confirmed only where its event has a source from outside', () => {
    const outsideOf = (event: string) => told.find(({ id }) => id === event)?.outside ?? [];
    const bare = claims.filter(
      ({ status, event }) =>
        status === 'confirmed' &&
        !outsideOf(event).some(({ bears }) => bears === 'confirms' || bears === 'adds'),
    );

    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
