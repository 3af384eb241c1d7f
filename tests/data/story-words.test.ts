import { describe, expect, it } from 'vitest';
import { quotedIn, repeated, story, textsOf, told, wordCount } from './real-story.ts';

const texts = story.events.flatMap(textsOf);
const tooLong = (field: 'label' | 'title' | 'summary', most: number) =>
  story.events.filter((event) => wordCount(event[field]) > most).map((event) => event[field]);

describe('for a reader of fourteen', () => {
  it('a label has at most three words', () => {
    expect(tooLong('label', 3)).toEqual([]);
  });

  it('a title has at most twelve words', () => {
    expect(tooLong('title', 12)).toEqual([]);
  });

  it('a summary has at most 45 words', () => {
    expect(tooLong('summary', 45)).toEqual([]);
  });

  it('every event asks a question', () => {
    expect(story.events.filter((event) => !event.question.includes('?'))).toEqual([]);
  });

  it('no question, summary or reason is read twice', () => {
    const own = story.events.flatMap((event) => [
      event.title,
      event.label,
      event.summary,
      event.question,
      event.statusWhy,
      event.placeBasis,
      event.date.basis,
      ...event.origins.map((origin) => origin.why),
      ...event.differences.map((difference) => difference.assessment),
    ]);

    expect(repeated(own)).toEqual([]);
  });

  it('a move or a weapon that is not confirmed is told as somebody’s words', () => {
    const asFact = told.filter(
      (event) =>
        ['move', 'weapons'].includes(event.kind) &&
        event.status !== 'confirmed' &&
        !/\b(says?|said|articles?|mentions?)\b/i.test(event.title),
    );

    expect(asFact.map((event) => event.title)).toEqual([]);
  });

  it('words are spelt as in Britain', () => {
    const american =
      /\b(armored|center|color|favor|gray|labor|maneuver|neighbor\w*|program|theater|traveled|\w+ization)\b/i;
    const ours = texts.map(({ where, text }) => ({ where, text: text.replace(/“[^“”]*”/g, '') }));

    expect(ours.filter(({ text }) => american.test(text))).toEqual([]);
  });

  it('an apostrophe of ours is curved', () => {
    const ours = texts.map(({ where, text }) => ({ where, text: text.replace(/“[^“”]*”/g, '') }));

    expect(ours.filter(({ text }) => /['"]/.test(text))).toEqual([]);
  });
});

describe('a quotation', () => {
  it('opens and closes', () => {
    const marks = texts.map(({ where, text }) => ({
      where,
      left: text.replace(/“[^“”]*”/g, '').match(/[“”]/g),
    }));

    expect(marks.filter(({ left }) => left !== null)).toEqual([]);
  });

  it('has at most twelve words', () => {
    const long = texts.flatMap(({ where, text }) =>
      quotedIn(text).flatMap((phrase) => (wordCount(phrase) > 12 ? [`${where}: ${phrase}`] : [])),
    );

    expect(long).toEqual([]);
  });

  it('holds each of the hedging words that its report names', () => {
    const lost = told.flatMap((event) =>
      event.reports.flatMap((report) =>
        report.hedges
          .filter((hedge) => !quotedIn(report.says).some((phrase) => phrase.includes(hedge)))
          .map((hedge) => `${event.id}, ${report.article}: ${hedge}`),
      ),
    );

    expect(lost).toEqual([]);
  });

  it('stands in every report that is said to hedge, with its hedging word', () => {
    const bare = told.flatMap((event) =>
      event.reports.filter((report) => report.stance === 'hedges' && report.hedges.length === 0),
    );

    expect(bare).toEqual([]);
  });
});
