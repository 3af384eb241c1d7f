import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { strangePart } from '../../scripts/article-shingles.mjs';
import { checkStory } from '../../src/model/check-story.ts';
import { checkStudy } from '../../src/model/check-study.ts';
import { faultInWords } from '../../src/model/fault-words.ts';
import { checkSteps } from '../../src/store/check-steps.ts';
import { decodeView } from '../../src/store/url-codec.ts';
import { files, quotedIn, repeated, story, wordCount } from './real-story.ts';

const checked = checkStory(files);
if (!checked.readable) throw new Error('The story in data/ cannot be read.');
const { study, faults } = checkStudy(files, checked);
const { chapters, claims, exercises, lessons } = study;
if (!lessons) throw new Error('The story has no lesson plans.');
const { plans, questions } = lessons;

const everywhere = Object.values(
  z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(readFileSync(new URL('article-shingles.json', import.meta.url), 'utf8'))),
).flat();

const parts = plans.flatMap((plan) =>
  plan.parts.map((part) => ({
    ...part,
    where: `${plan.id}, ${part.title}`,
    shown: part.view === null ? null : decodeView(part.view, story),
  })),
);
const onScreen = parts.flatMap(({ shown, ...part }) => (shown ? [{ ...part, ...shown }] : []));
const asked = [...questions, ...parts.flatMap((part) => part.questions)];

/** Every text of the lessons that is written by us; what to have ready may be the same in two plans. */
const texts = [
  ...plans.flatMap(({ title, aims }) => [title, ...aims]),
  ...parts.map(({ does }) => does),
  ...asked.flatMap(({ ask, expect: expected }) => [ask, expected]),
  ...plans.flatMap(({ standards }) => standards.map(({ how }) => how)),
];
const chapterTexts = chapters.flatMap((chapter) => [
  ...chapter.questions.flatMap(({ ask, expect: expected }) => [ask, expected]),
  ...chapter.steps.flatMap(({ words, line, note }) => [words, line ?? '', note]),
]);

/** What can be printed besides the plans themselves. */
const SHEETS = ['student', 'teacher'];

/** How the publishers of standards write their codes. */
const CODES: readonly [framework: RegExp, code: RegExp][] = [
  [/^C3 Framework/, /^D2\.His\.(?:[1-9]|1[0-7])\.9-12$/],
  [/^Common Core/, /^CCSS\.ELA-LITERACY\.RH\.9-10\.(?:[1-9]|10)$/],
  [/^IB Diploma/, /^Paper 1, question [1-4]$/],
];

describe('the lesson plans', () => {
  it('have no fault', () => {
    const own = [...faults, ...checkSteps(study, story).faults];

    expect(own.filter(({ file }) => file === 'lessons.json').map(faultInWords)).toEqual([]);
  });

  it('are for a quarter of an hour, a lesson and a double lesson', () => {
    expect(plans.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['plan-15', 15],
      ['plan-45', 45],
      ['plan-90', 90],
    ]);
  });

  it.each(plans)('$id fills its minutes exactly', (plan) => {
    expect(plan.parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(plan.minutes);
  });

  it.each(plans)('$id has two to four aims', ({ aims }) => {
    expect(aims.length).toBeGreaterThanOrEqual(2);
    expect(aims.length).toBeLessThanOrEqual(4);
  });

  it.each(plans)('$id needs a projector, no network and no login', ({ needs }) => {
    const all = needs.join(' ');

    expect(all).toMatch(/projector/);
    expect(all).toMatch(/without network/);
    expect(all).toMatch(/without login|nobody logs in/);
  });

  it('let the double lesson compare, practise, weigh a source and write an exit ticket', () => {
    const long = onScreen.filter(({ where }) => where.startsWith('plan-90'));
    const modes = long.map(({ view }) => view.mode);
    const handout = long.find(({ view }) => view.mode === 'print');

    expect(modes).toEqual(expect.arrayContaining(['story', 'compare', 'practise', 'print']));
    for (const word of ['origin', 'purpose', 'content', 'value', 'limitation'])
      expect(handout?.does).toContain(word);
    expect(long.at(-1)?.does).toContain('exit ticket');
  });

  it('say nothing twice, and nothing that a chapter says', () => {
    expect(repeated([...texts, ...chapterTexts.filter((text) => text !== '')])).toEqual([]);
  });
});

describe('a part of a lesson', () => {
  it.each(parts)('$where says in a few sentences what is done', ({ does }) => {
    expect(wordCount(does)).toBeGreaterThanOrEqual(20);
    expect(wordCount(does)).toBeLessThanOrEqual(70);
  });

  it.each(onScreen)('$where can be shown', ({ notes }) => {
    expect(notes).toEqual([]);
  });

  it.each(onScreen)(
    '$where opens a step, an exercise, a comparison or a sheet that is there',
    ({ view }) => {
      const { step, exercise, claim, sheet, chapter } = view;
      const told = chapters.find(({ id }) => id === step?.chapter)?.steps[(step?.n ?? 0) - 1];
      const found = {
        story: () => told !== undefined,
        practise: () => exercises.some(({ id }) => id === exercise),
        compare: () => view.accounts === 'lineage' || claims.some(({ id }) => id === claim),
        print: () =>
          SHEETS.includes(sheet) && (chapter === null || chapters.some(({ id }) => id === chapter)),
      };

      expect(Object.keys(found)).toContain(view.mode);
      expect(Object.entries(found).find(([mode]) => mode === view.mode)?.[1]()).toBe(true);
    },
  );

  it.each(parts)('$where has a question for the class, with its answer', (part) => {
    expect(part.questions.length).toBeGreaterThan(0);
    expect(part.questions.filter(({ ask }) => !ask.endsWith('?'))).toEqual([]);
  });
});

describe('the sheet of the whole story', () => {
  it('has four questions, each answered in one to three sentences', () => {
    const long = questions.filter(
      ({ expect: expected }) => expected.split(/(?<=[.?!])\s/).length > 3,
    );

    expect(questions).toHaveLength(4);
    expect(questions.filter(({ ask }) => !ask.endsWith('?'))).toEqual([]);
    expect(long).toEqual([]);
  });
});

describe('a standard', () => {
  const standards = plans.flatMap(({ id, standards: own }) =>
    own.map((standard) => ({ plan: id, ...standard })),
  );

  it.each(standards)('of $plan is written as its publisher writes it: $code', (standard) => {
    const known = CODES.find(([framework]) => framework.test(standard.framework));

    expect(standard.code).toMatch(known?.[1] ?? /^no such framework$/);
  });

  it('is named once in a plan', () => {
    expect(repeated(standards.map(({ plan, code }) => `${plan} ${code}`))).toEqual([]);
  });

  it('is served in our own words, one sentence each', () => {
    expect(standards.filter(({ how }) => wordCount(how) > 25 || !how.endsWith('.'))).toEqual([]);
  });
});

describe('our words in the lessons', () => {
  it('quote only what an article prints', () => {
    const foreign = texts
      .flatMap(quotedIn)
      .filter((phrase) => !everywhere.some((print) => strangePart(phrase, print) === null));

    expect(foreign).toEqual([]);
  });

  it('have curved apostrophes and closed quotations', () => {
    const ours = texts.map((text) => text.replaceAll(/“[^“”]*”/g, ''));

    expect(ours.filter((text) => /["“”']/.test(text))).toEqual([]);
  });
});
