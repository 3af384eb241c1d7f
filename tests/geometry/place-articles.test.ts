import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeArticles } from '../../src/geometry/place-articles.ts';
import { createTimeScale } from '../../src/geometry/time-scale.ts';
import { parseEdtf, utcDay } from '../../src/model/edtf.ts';
import type { Article } from '../../src/model/story.ts';
import { anyAxis } from '../fixtures/any-axis.ts';
import { smallStory } from '../fixtures/made-story.ts';
import { placedTimeline } from '../fixtures/placed-timeline.ts';
import { readRealStory } from '../fixtures/real-story.ts';

const real = readRealStory();
const [page] = smallStory().articles;

function written(id: string, edtf: string): Article {
  const when = parseEdtf(edtf);
  if (!page || !when.ok) throw new Error(edtf);
  return { ...page, id, writtenWhen: when.value };
}

describe('the page of article C', () => {
  const { articles, scale } = placedTimeline(real);
  const [ghost] = articles.ghosts;

  test('stands in April 2017, when it was written', () => {
    const c = articles.pages.find((one) => one.article.id === 'C');
    const month = [utcDay(2017, 4, 1), utcDay(2017, 5, 1)].map(scale.toX);
    expect([(c?.x ?? 0) > (month[0] ?? 0), (c?.x ?? 0) < (month[1] ?? 0)]).toEqual([true, true]);
  });

  test('is the only one with a printed date that does not fit', () => {
    expect(articles.ghosts.map((one) => one.article.id)).toEqual(['C']);
  });

  test('has its ghost on 28 September 2022', () => {
    expect(new Date(scale.toMs(ghost?.x ?? 0)).toISOString().slice(0, 10)).toBe('2022-09-28');
  });

  test('is where the arrow of its ghost points', () => {
    const c = articles.pages.find((one) => one.article.id === 'C');
    expect(ghost?.truePageX).toBe(c?.x);
  });
});

describe('the pages of the articles', () => {
  test('are five, in the order they were written', () => {
    const { pages } = placedTimeline(real).articles;
    expect(pages.map((one) => one.article.id).join('')).toBe('ABCDE');
  });

  test('of the same days stand side by side around them', () => {
    const axis = placedTimeline(real);
    const [a, b, c] = axis.articles.pages.map((one) => one.x);
    expect([(b ?? 0) - (a ?? 0), (c ?? 0) - (b ?? 0)].map(Math.round)).toEqual([25, 25]);
  });

  test('never stand closer than 25 px, whenever they were written', () => {
    const days = fc.array(fc.integer({ min: 0, max: 2900 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(anyAxis, days, (axis, all) => {
        const articles = all.map((day, i) =>
          written(`P${i}`, new Date(utcDay(2017, 1, 1 + day)).toISOString().slice(0, 10)),
        );
        const { pages } = placeArticles(articles, createTimeScale(axis, 1, null));
        const apart = pages.slice(1).map((one, i) => one.x - (pages[i]?.x ?? 0));
        expect(apart.filter((px) => px < 24.99)).toEqual([]);
      }),
    );
  });
});
