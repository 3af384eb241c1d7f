import { describe, expect, test } from 'vitest';
import { selectShown } from '../../../src/store/story-store.ts';
import type { Filters } from '../../../src/model/view.ts';
import {
  cellOf,
  claimAtHand,
  claimsByChapter,
  paragraphsOf,
} from '../../../src/panels/compare/claims-by-chapter.ts';
import { smallClaims, smallStudy } from '../../fixtures/small-claims.ts';
import { createSmallStores } from '../../fixtures/small-stores.ts';

function readClaims(filters: Partial<Filters> = {}) {
  const { story: store } = createSmallStores();
  store.actions.setFilters(filters);
  const { story } = store.getState();
  const { chapters, hidden } = claimsByChapter(smallStudy, story, selectShown(store.getState()));
  return { story, chapters, hidden, claims: chapters.flatMap(({ claims }) => claims) };
}

describe('claims by chapter', () => {
  test('stand in the order of the chapters, and an empty chapter is left out', () => {
    const { chapters } = readClaims();

    expect(chapters.map(({ chapter }) => chapter.title)).toEqual([
      'Were troops really moving to the border?',
      'Troops in Russia',
    ]);
  });

  test('leave out claims on hidden events and count them', () => {
    const { claims, hidden } = readClaims({ kinds: ['statement'] });

    expect(claims.map(({ claim }) => claim.id)).toEqual(['ten-thousand']);
    expect(hidden).toBe(smallClaims.length - 1);
  });

  test('come each with their event', () => {
    const { claims } = readClaims();

    expect(claims.every(({ claim, event }) => claim.event === event.id)).toBe(true);
  });
});

describe('the claim at hand', () => {
  const { claims, story } = readClaims();
  const pentagon = story.indexOf.get('pentagon-10000-troops') ?? null;

  test('is the open one', () => {
    expect(claimAtHand(claims, 'armour-aboard', pentagon)?.claim.id).toBe('armour-aboard');
  });

  test('is the first on the selected event where none is open', () => {
    expect(claimAtHand(claims, null, pentagon)?.claim.id).toBe('ten-thousand');
  });

  test('is the first of all where the open one is not there and no event is selected', () => {
    expect(claimAtHand(claims, 'a-lost-claim', null)?.claim.id).toBe('three-trains');
  });

  test('is none where no claim is shown', () => {
    expect(claimAtHand([], 'three-trains', pentagon)).toBeNull();
  });
});

test('an article without a cell is silent', () => {
  const [first] = smallClaims;

  expect(first && cellOf(first, 'D')).toBeUndefined();
});

test('paragraphs are those by which that article reports the event', () => {
  const { claims } = readClaims();
  const [first] = claims;

  expect(first && paragraphsOf(first.event, 'C')).toEqual([15, 20]);
});
