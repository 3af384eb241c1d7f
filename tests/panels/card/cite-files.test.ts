import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/panels/card/cite-formats.ts';
import { citeSources } from '../../../src/panels/card/cite-sources.ts';
import type { CiteSource } from '../../../src/model/cite-source.ts';
import { story, told } from '../../data/real-story.ts';
import { ADDRESS, BARE, FULL, TODAY } from './made-sources.ts';

// Adds its formats to the library.
await import('@citation-js/plugin-bibtex');

/** Everything that the story of this project can cite, once. */
const real = [
  ...new Map(
    told
      .flatMap((event) => citeSources(story, event, ADDRESS, TODAY))
      .map((source) => [source.key, source]),
  ).values(),
];
const sources: readonly CiteSource[] = [
  FULL,
  { ...BARE, key: 'bare' },
  { ...BARE, key: 'untitled', title: null, url: null },
  { ...BARE, key: 'odd', title: 'Fifty % & #1: a_b {c} ~ “d”', site: 'A & B' },
  ...real,
];

function readBack(format: 'bibtex' | 'csl') {
  const cited = cite(format, sources);
  if (cited.is !== 'file') throw new Error(`${format} is no file`);
  return new Cite(cited.text).data;
}

describe.each(['bibtex', 'csl'] as const)('a %s file is read back with the same', (format) => {
  const items = readBack(format);

  it('entries', () => {
    expect(items.map((item) => item['id'])).toEqual(sources.map((source) => source.key));
  });

  it('titles, a description between brackets for a missing one', () => {
    expect(items.map((item) => item['title'])).toEqual(
      sources.map((source) => source.title ?? '[News article without headline]'),
    );
  });

  it('authors, and none where none is printed', () => {
    const expected = sources.map((source) =>
      source.author === null ? undefined : source.author.split(' ').at(-1),
    );

    expect(items.map((item) => familyOf(item['author']))).toEqual(expected);
  });

  it('addresses', () => {
    expect(items.map((item) => item['URL'] ?? null)).toEqual(sources.map((source) => source.url));
  });

  it('days of access where there is an address', () => {
    const days = items.map((item) => datePartsOf(item['accessed']));

    expect(days).toEqual(
      sources.map((source) => (source.url === null ? undefined : [2026, 11, 24])),
    );
  });

  it('printed dates and no others', () => {
    expect(items.map((item) => datePartsOf(item['issued']))).toEqual(
      sources.map((source) => (source.issued ? [2017, 4, 20] : undefined)),
    );
  });

  it('notes', () => {
    expect(items.map((item) => item['note'] ?? null)).toEqual(sources.map((source) => source.note));
  });

  it('type: a web page', () => {
    expect(new Set(items.map((item) => item['type']))).toEqual(new Set(['webpage']));
  });
});

function familyOf(author: unknown): unknown {
  const [first] = Array.isArray(author) ? author : [];
  return (first as { family?: string } | undefined)?.family;
}

function datePartsOf(date: unknown): unknown {
  return (date as { 'date-parts'?: unknown[] } | undefined)?.['date-parts']?.[0];
}
