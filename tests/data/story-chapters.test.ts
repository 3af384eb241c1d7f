import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { strangePart } from '../../scripts/article-shingles.mjs';
import { checkStory } from '../../src/model/check-story.ts';
import { checkStudy } from '../../src/model/check-study.ts';
import { endMs, startMs } from '../../src/model/edtf.ts';
import { faultInWords } from '../../src/model/fault-words.ts';
import { isReported } from '../../src/model/study-references.ts';
import { checkSteps } from '../../src/store/check-steps.ts';
import { decodeView } from '../../src/store/url-codec.ts';
import { files, quotedIn, repeated, story, wordCount } from './real-story.ts';

const checked = checkStory(files);
if (!checked.readable) throw new Error('The story in data/ cannot be read.');
const { study, faults } = checkStudy(files, checked);
const { chapters } = study;

const prints = z
  .record(z.string(), z.array(z.string()))
  .parse(JSON.parse(readFileSync(new URL('article-shingles.json', import.meta.url), 'utf8')));
const isPrinted = (phrase: string, where: readonly string[]) =>
  where.some((fingerprints) => strangePart(phrase, fingerprints) === null);

/** What a step may say about the view; the rest is the reader's, or belongs to another mode. */
const ROWS = ['v', 'event', 'told', 'ties', 'background', 'axis', 'span', 'map'];
const MIND = 'What would change your mind?';

const steps = chapters.flatMap((chapter) =>
  chapter.steps.map((step, at) => {
    const { view, notes } = decodeView(step.view, story);
    const event = story.events.find(({ id }) => id === view.selected) ?? null;
    return { ...step, where: `${chapter.id}.${at + 1}`, chapter, seen: view, notes, event };
  }),
);
const quoting = steps.flatMap(({ quote, ...step }) => (quote ? [{ ...step, quote }] : []));
const questions = chapters.flatMap((chapter) =>
  chapter.questions.map((question) => ({ where: chapter.id, ...question })),
);

/** Every text of the chapters that is written by us. */
const texts = [
  ...chapters.map(({ title }) => title),
  ...steps.flatMap(({ title, words, line, note }) => [title ?? '', words, line ?? '', note]),
  ...questions.flatMap(({ ask, expect: expected }) => [ask, expected]),
].filter((text) => text !== '');

/** In which weeks a chapter plays; those that look back over all of it are not here. */
const WEEKS: readonly [chapter: string, cluster: string][] = [
  ['troops-to-the-border', 'april-2017'],
  ['parade-test-vote', 'april-2017'],
  ['treaty-in-pyongyang', 'june-2024'],
  ['troops-in-russia', 'october-2024'],
];

const sentences = (text: string) => text.split(/(?<=[.?!])\s/).length;
const ofChapter = (id: string) => steps.filter(({ chapter }) => chapter.id === id);

describe('the chapters', () => {
  it('have no fault', () => {
    const own = [...faults, ...checkSteps(study, story).faults];

    expect(own.filter(({ file }) => file === 'chapters.json').map(faultInWords)).toEqual([]);
  });

  it('tell the story in its order', () => {
    expect(chapters.map(({ title }) => title)).toEqual([
      'Were troops really moving to the border?',
      'A parade, a failed test, a vote',
      'Seven years apart',
      'A treaty in Pyongyang',
      'Troops in Russia',
      'What do we really know?',
    ]);
  });

  it.each(chapters)('$id takes 5 to 12 minutes of a lesson', ({ minutes }) => {
    expect(minutes).toBeGreaterThanOrEqual(5);
    expect(minutes).toBeLessThanOrEqual(12);
  });

  it.each(chapters)('$id has 3 to 5 steps and four questions', (chapter) => {
    expect(chapter.steps.length).toBeGreaterThanOrEqual(3);
    expect(chapter.steps.length).toBeLessThanOrEqual(5);
    expect(chapter.questions).toHaveLength(4);
  });

  it.each(chapters)('$id can be seen whole, with nothing chosen', ({ view }) => {
    const whole = decodeView(view, story);

    expect(whole.notes).toEqual([]);
    expect(whole.view.selected).toBeNull();
  });

  it('say nothing twice, and nothing that a card asks', () => {
    const own = texts.filter((text) => text !== MIND);

    expect(repeated(own)).toEqual([]);
    expect(own.filter((text) => story.events.some(({ question }) => question === text))).toEqual(
      [],
    );
  });

  it.each(WEEKS)('%s keeps to its weeks, %s', (id, weeks) => {
    const cluster = story.clusters.find((known) => known.id === weeks);
    if (!cluster) throw new Error(`The story has no ${weeks}.`);
    const strangers = ofChapter(id).filter(
      ({ event }) =>
        event !== null &&
        (startMs(event.when) >= endMs(cluster.when) || endMs(event.when) <= startMs(cluster.when)),
    );

    expect(strangers.map(({ where }) => where)).toEqual([]);
  });

  it('make the years between seen: empty, then with what other sources tell', () => {
    const gap = ofChapter('seven-years-apart').filter(({ seen }) => seen.axis === 'true');

    expect(gap.some(({ seen }) => !seen.background)).toBe(true);
    expect(gap.some(({ event }) => event?.layer === 'background')).toBe(true);
  });

  it('let single articles speak for themselves, once or more', () => {
    expect(steps.filter(({ seen }) => seen.told !== null).length).toBeGreaterThan(0);
  });
});

describe('a step', () => {
  it.each(steps)('$where can be shown', ({ notes }) => {
    expect(notes).toEqual([]);
  });

  it.each(steps)('$where leaves mode and filters to the reader', ({ view }) => {
    const named = [...new URLSearchParams(view).keys()];

    expect(named.filter((key) => !ROWS.includes(key))).toEqual([]);
    expect(named).toContain('event');
  });

  it.each(steps)('$where has its event on the part of the timeline in sight', (step) => {
    const { event, seen } = step;
    const isSeen =
      event === null ||
      seen.span === null ||
      (startMs(event.when) < seen.span.toMs && endMs(event.when) > seen.span.fromMs);

    expect(isSeen).toBe(true);
  });

  it.each(steps)('$where is told in at most sixty words', ({ words }) => {
    expect(wordCount(words)).toBeLessThanOrEqual(60);
  });

  it.each(steps)('$where gives a class little to read', ({ title, chapter, quote, line }) => {
    const shown = [title ?? chapter.title, quote?.text ?? '', line ?? ''].join(' ');

    expect(wordCount(line ?? '')).toBeLessThanOrEqual(20);
    expect(wordCount(shown)).toBeLessThanOrEqual(36);
  });

  it.each(steps)('$where has something to read', ({ quote, line }) => {
    expect(quote ?? line).not.toBeNull();
  });

  it.each(steps)('$where has a note that a teacher reads at a glance', ({ note }) => {
    expect(wordCount(note)).toBeGreaterThanOrEqual(25);
    expect(wordCount(note)).toBeLessThanOrEqual(80);
  });

  it('with a heading of its own asks in at most eight words', () => {
    const headings = steps.flatMap(({ title }) => title ?? []);

    expect(headings.filter((text) => !text.endsWith('?') || wordCount(text) > 8)).toEqual([]);
  });

  it('that is the first of its chapter stands under the chapter’s title', () => {
    expect(steps.filter(({ where, title }) => where.endsWith('.1') && title !== null)).toEqual([]);
  });

  it.each(chapters)('that is the last of $id asks what would change your mind', (chapter) => {
    const last = chapter.steps.at(-1);

    expect(last?.title).toBe(MIND);
    expect(last?.words).toMatch(/What would change your mind about .*\?/);
    expect(chapter.steps.filter(({ title }) => title === MIND)).toHaveLength(1);
  });

  it('speaks in an article’s words at least half of the time', () => {
    expect(quoting.length * 2).toBeGreaterThanOrEqual(steps.length);
  });
});

describe('a quotation of a step', () => {
  it.each(quoting)('in $where is printed in that article', ({ quote }) => {
    expect(isPrinted(quote.text, prints[quote.article] ?? [])).toBe(true);
  });

  it.each(quoting)('in $where stands between marks in its report on the event', (step) => {
    const { event, quote } = step;
    if (!event) throw new Error('A step that quotes has an event.');
    const said = [
      ...event.reports.filter(({ article }) => article === quote.article).map(({ says }) => says),
      ...event.differences.flatMap(({ versions }) => versions[quote.article] ?? []),
    ];

    expect(isReported(event, quote.article, quote.text)).toBe(true);
    expect(said.flatMap(quotedIn).some((phrase) => phrase.includes(quote.text))).toBe(true);
  });

  it('is a phrase of at most twelve words, without marks of its own', () => {
    const wrong = quoting.filter(
      ({ quote: { text } }) => wordCount(text) > 12 || /[“”.?!]/.test(text),
    );

    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('is that of the article as which the step is told', () => {
    const wrong = quoting.filter(({ seen, quote }) => ![null, quote.article].includes(seen.told));

    expect(wrong.map(({ where }) => where)).toEqual([]);
  });
});

describe('a question of a sheet', () => {
  it.each(questions)('of $where asks, and is answered shortly: $ask', (question) => {
    expect(question.ask).toContain('?');
    expect(sentences(question.expect)).toBeLessThanOrEqual(3);
    expect(wordCount(question.expect)).toBeLessThanOrEqual(45);
  });
});

describe('our words in the chapters', () => {
  it('quote only what an article prints, at most twelve words', () => {
    const phrases = texts.flatMap(quotedIn);

    expect(phrases.filter((phrase) => !isPrinted(phrase, Object.values(prints).flat()))).toEqual(
      [],
    );
    expect(phrases.filter((phrase) => wordCount(phrase) > 12)).toEqual([]);
  });

  it('have curved apostrophes and closed quotations', () => {
    const ours = texts.map((text) => text.replaceAll(/“[^“”]*”/g, ''));

    expect(ours.filter((text) => /["“”']/.test(text))).toEqual([]);
  });
});
