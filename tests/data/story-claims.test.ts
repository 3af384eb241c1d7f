import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkStory } from '../../src/model/check-story.ts';
import { checkStudy } from '../../src/model/check-study.ts';
import { faultInWords } from '../../src/model/fault-words.ts';
import { markedSpans } from '../../src/panels/compare/marked-spans.ts';
import { files, quotedIn, repeated, story, told, wordCount } from './real-story.ts';

const checked = checkStory(files);
if (!checked.readable) throw new Error('The story in data/ cannot be read.');
const { study, faults } = checkStudy(files, checked);
const { claims } = study;
const cells = claims.flatMap((claim) => claim.cells.map((cell) => ({ id: claim.id, ...cell })));

/** The careful words that the editor’s rules count, and two turns of phrase. */
const careful = readCarefulWords();

const differenceOf = (event: string, about: string | null) => `${event}: ${about}`;

describe('the claims', () => {
  it('have no fault', () => {
    const own = faults.filter(({ file }) => ['claims.json', 'chapters.json'].includes(file));

    expect(own.map(faultInWords)).toEqual([]);
  });

  it('have each a name and words of their own', () => {
    expect(repeated(claims.map(({ id }) => id))).toEqual([]);
    expect(repeated(claims.map(({ text }) => text))).toEqual([]);
  });

  it('carry every difference of the story once', () => {
    const carried = claims
      .filter(({ difference }) => difference !== null)
      .map(({ event, difference }) => differenceOf(event, difference));
    const all = told.flatMap(({ id, differences }) =>
      differences.map(({ about }) => differenceOf(id, about)),
    );

    expect(carried.toSorted()).toEqual(all.toSorted());
  });

  it.each(told)('speak of $id', ({ id }) => {
    expect(claims.some(({ event }) => event === id)).toBe(true);
  });

  it('are about the story, never about the background', () => {
    const known = new Set(told.map(({ id }) => id));

    expect(claims.filter(({ event }) => !known.has(event))).toEqual([]);
  });

  it.each(claims)('$id is one sentence of at most fourteen words', ({ text }) => {
    expect(wordCount(text)).toBeLessThanOrEqual(14);
    expect(text).toMatch(/^(?:[^.?!]|\.\d)+\.$/);
  });

  it('are in our own words, with curved apostrophes', () => {
    expect(claims.filter(({ text }) => /["“”']/.test(text))).toEqual([]);
  });

  it.each(claims)('$id lets at least one article speak in its own words', ({ cells: own }) => {
    expect(own.some(({ span }) => quotedIn(span).length > 0)).toBe(true);
  });

  it('start with the event that a visit starts with', () => {
    expect(claims[0]?.event).toBe(story.events.find(({ layer }) => layer === 'story')?.id);
  });
});

describe('a cell', () => {
  it('stands once for an article in a claim', () => {
    expect(repeated(cells.map(({ id, article }) => `${id} ${article}`))).toEqual([]);
  });

  it('cuts no quotation apart', () => {
    const cut = cells.filter(({ span }) => /[“”]/.test(span.replace(/“[^“”]*”/g, '')));

    expect(cut).toEqual([]);
  });

  it.each(cells)('of $id, article $article, has its deciding words marked', ({ span, marks }) => {
    const shown = markedSpans(span, marks).filter(({ isMarked }) => isMarked);

    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => !shown.some(({ text }) => text === mark))).toEqual([]);
  });

  it.each(cells.filter(({ stance }) => stance === 'hedges'))(
    'of $id, article $article, that hedges has a careful word marked',
    ({ marks }) => {
      expect(marks.some((mark) => careful.test(mark))).toBe(true);
    },
  );

  it('that states flatly has no careful word marked', () => {
    const held = cells.filter(
      ({ stance, marks }) => stance === 'states' && marks.some((mark) => careful.test(mark)),
    );

    expect(held).toEqual([]);
  });
});

function readCarefulWords(): RegExp {
  const rules = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
  const list = /^The list: (.+)\.$/m.exec(rules)?.[1]?.split(', ') ?? [];
  return new RegExp(`\\b(${[...list, 'said to', 'as if'].join('|')})\\b`, 'i');
}
