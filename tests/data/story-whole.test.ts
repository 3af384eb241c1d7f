import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { STUDY_FILES } from '../../src/model/check-study.ts';
import { faultInWords } from '../../src/model/fault-words.ts';
import { background, files, repeated, researchEntries, story, told } from './real-story.ts';

const articles = story.articles.map((article) => ({ ...article, letter: article.id }));
const covered = [
  ...told.flatMap((event) => event.covers),
  ...articles.flatMap((article) => article.covers),
];

describe('the story', () => {
  it('is read without a single fault', () => {
    expect(story.faults.map(faultInWords)).toEqual([]);
  });

  it('keeps every event of its files', () => {
    expect(story.events).toHaveLength(story.rowsFound);
  });

  it('has 30 to 45 events from the articles', () => {
    expect(told.length).toBeGreaterThanOrEqual(30);
    expect(told.length).toBeLessThanOrEqual(45);
  });

  it('names no two events alike', () => {
    expect(repeated(story.events.map((event) => event.id))).toEqual([]);
  });

  it('weighs at most 60 kB as it travels, without what loads later for study', () => {
    const texts = Object.entries(files).flatMap(([name, file]) =>
      'text' in file && !STUDY_FILES.some((later) => later === name) ? [file.text] : [],
    );
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);

    expect(bytes).toBeLessThanOrEqual(60_000);
  });
});

describe('the research behind the story', () => {
  it('lists 81 entries', () => {
    expect(new Set(researchEntries).size).toBe(81);
  });

  it('is told whole: each entry stands for some event or article', () => {
    expect(researchEntries.filter((entry) => !covered.includes(entry))).toEqual([]);
  });

  it('is told once: no entry stands in two events', () => {
    expect(repeated(covered)).toEqual([]);
  });

  it('knows every entry that the data names', () => {
    expect(covered.filter((entry) => !researchEntries.includes(entry))).toEqual([]);
  });

  it('finds 26 disagreements, and each has its place', () => {
    expect(told.flatMap((event) => event.differences)).toHaveLength(26);
  });
});

describe.each(articles)('article $letter', (article) => {
  const furniture = article.furniture.map((part) => part.paragraph);
  const cited = told.flatMap((event) =>
    event.reports.flatMap((report) => (report.article === article.id ? report.paragraphs : [])),
  );

  it('has no paragraph that is neither cited nor set aside with a reason', () => {
    const all = Array.from({ length: article.paragraphs }, (_, i) => i + 1);

    expect(all.filter((n) => !cited.includes(n) && !furniture.includes(n))).toEqual([]);
  });

  it('is cited nowhere beyond its last paragraph', () => {
    expect([...cited, ...furniture].filter((n) => n > article.paragraphs)).toEqual([]);
  });

  it('is not cited for its menus and adverts', () => {
    expect(cited.filter((n) => furniture.includes(n))).toEqual([]);
  });
});

describe('the background', () => {
  it('has 23 events', () => {
    expect(background).toHaveLength(23);
  });

  it('is told by no article', () => {
    expect(
      background.filter((event) => event.reports.length > 0 || event.covers.length > 0),
    ).toEqual([]);
  });

  it('rests on an outside source each time', () => {
    expect(background.filter((event) => event.outside.length === 0)).toEqual([]);
  });
});
