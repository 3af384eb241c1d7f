import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { strangePart } from '../../scripts/article-shingles.mjs';
import { aboutSchema } from '../../src/model/study-schema.ts';
import { files, quotedIn, repeated, story, wordCount } from './real-story.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const entry = files['about.json'];
const about = aboutSchema.parse(JSON.parse(entry && 'text' in entry ? entry.text : 'null'));
const rules = read('data/README.md');
const everywhere = Object.values(
  z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(read('tests/data/article-shingles.json'))),
).flat();
const texts = [
  ...about.sections.flatMap((section) => [section.title, ...section.paragraphs, ...section.list]),
  about.hedging.method,
  about.hedging.limits,
];
const ours = texts.map((text) => text.replaceAll(/“[^“”]*”/g, ''));

describe('the hedging words', () => {
  it('that About lists are exactly those of the editor’s rules', () => {
    const [, list = ''] = /^The list: (.*)\.$/m.exec(rules) ?? [];

    expect(about.hedging.words).toEqual(list.split(', '));
  });

  it('are counted for each article as the editor’s rules say', () => {
    const [, result = ''] = /^Result: (.*)\. The list cannot read/m.exec(rules) ?? [];
    const counted = story.articles.map(({ id, hedgesPer100Words }) => `${id} ${hedgesPer100Words}`);

    expect(counted.join(', ')).toBe(result);
  });
});

describe('About', () => {
  it('says how an event, a date, a place, a status and a witness are decided, and what is not known', () => {
    expect(about.sections.map((section) => section.id)).toEqual(
      expect.arrayContaining([
        'events',
        'dates',
        'places',
        'kind-and-status',
        'witnesses',
        'quotations',
        'borders',
        'background',
        'not-verified',
        'licences',
      ]),
    );
  });

  it('names no two sections alike', () => {
    expect(repeated(about.sections.map((section) => section.id))).toEqual([]);
    expect(repeated(about.sections.map((section) => section.title))).toEqual([]);
  });

  it('credits whom the project owes', () => {
    const licences = about.sections.find((section) => section.id === 'licences')?.list.join(' ');

    for (const name of [
      'GeoNames',
      'Natural Earth',
      'visionscarto',
      'Source Sans 3',
      'Source Serif 4',
      'react-leaflet',
      'Hippocratic License 2.1',
      'MIT',
      'CC BY 4.0',
    ]) {
      expect(licences).toContain(name);
    }
  });

  it('quotes only what an article prints, at most twelve words', () => {
    const phrases = texts.flatMap(quotedIn);
    const foreign = phrases.filter(
      (phrase) => !everywhere.some((paragraph) => strangePart(phrase, paragraph) === null),
    );

    expect(foreign).toEqual([]);
    expect(phrases.filter((phrase) => wordCount(phrase) > 12)).toEqual([]);
  });

  it('has short paragraphs', () => {
    expect(texts.filter((text) => wordCount(text) > 60)).toEqual([]);
  });

  it('is spelt as in Britain, with curved apostrophes', () => {
    const american = /\b(center|color|favor|gray|labor|neighbor\w*|\w+ization)\b|['"]/i;

    expect(ours.filter((text) => american.test(text))).toEqual([]);
  });
});
