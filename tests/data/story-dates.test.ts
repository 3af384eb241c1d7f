import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { endMs, parseEdtf, startMs } from '../../src/model/edtf.ts';
import { story, told } from './real-story.ts';

const standard: { parse(text: string): { level: number } } = createRequire(import.meta.url)('edtf');

const dates = [
  ...story.events.map((event) => ({ of: event.id, edtf: event.date.edtf })),
  ...story.articles.map((article) => ({ of: article.id, edtf: article.written.edtf })),
  ...story.clusters.map((cluster) => ({ of: cluster.id, edtf: cluster.edtf })),
];

describe('a date', () => {
  it.each(dates)('of $of is good EDTF, level 0 or 1: $edtf', ({ edtf }) => {
    expect(standard.parse(edtf).level).toBeLessThanOrEqual(1);
  });

  it('of an outside source is one day', () => {
    const vague = story.events.flatMap((event) =>
      event.outside.filter((source) => {
        const when = parseEdtf(source.date);
        return !when.ok || when.value.isRange || when.value.start?.precision !== 'day';
      }),
    );

    expect(vague.map((source) => `${source.date} ${source.title}`)).toEqual([]);
  });
});

describe('the printed date of article C', () => {
  it('is shown as one that does not fit', () => {
    expect(story.articles.find((article) => article.id === 'C')?.printedDate?.fits).toBe(false);
  });

  it('dates nothing: no event of the articles touches 2022', () => {
    const from = Date.UTC(2022, 0, 1);
    const to = Date.UTC(2023, 0, 1);
    const touching = told.filter((event) => startMs(event.when) < to && endMs(event.when) > from);

    expect(touching.map((event) => event.id)).toEqual([]);
  });
});

describe('the arc', () => {
  it('holds every event', () => {
    const outside = story.events.filter(
      (event) => startMs(event.when) < story.period.fromMs || endMs(event.when) > story.period.toMs,
    );

    expect(outside.map((event) => event.id)).toEqual([]);
  });

  it('has all that A, B and C report in April 2017', () => {
    const early = told.filter((event) =>
      event.reports.some(({ article }) => 'ABC'.includes(article)),
    );
    const astray = early.filter(
      (event) =>
        startMs(event.when) < Date.UTC(2017, 3, 1) || endMs(event.when) > Date.UTC(2017, 4, 1),
    );

    expect(astray.map((event) => event.id)).toEqual([]);
  });

  it('keeps June and October 2024 apart: a forecast of D is older than every report of E', () => {
    const forecasts = told.filter(
      (event) =>
        event.status === 'prediction' && event.reports.some(({ article }) => article === 'D'),
    );

    expect(forecasts.filter((event) => endMs(event.when) > Date.UTC(2024, 6, 1))).toEqual([]);
  });
});
