import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familiesOf } from '../../src/geometry/lineage-families.ts';
import { MARKER_PX } from '../../src/geometry/lineage-lines.ts';
import { placeLineage, type PlacedLineage } from '../../src/geometry/place-lineage.ts';
import type { Account } from '../../src/model/study.ts';
import { account, line, smallAccounts } from '../fixtures/small-lineage.ts';

const place = (accounts: readonly Account[], widthPx = 900): PlacedLineage =>
  placeLineage(accounts, {
    widthPx,
    columnGapPx: 50,
    lineHeightPx: 17,
    minCardPx: 44,
    insetOf: () => 0,
    textsOf: ({ name, readWhy }) => [name, readWhy],
    measure: (text) => text.length * 7,
  });

/** Accounts of which each may come from any of those before it. */
const anyAccounts: fc.Arbitrary<readonly Account[]> = fc
  .array(fc.array(fc.nat({ max: 30 }), { maxLength: 4 }), { minLength: 1, maxLength: 16 })
  .map((rows) =>
    rows.map((parents, nth) => ({
      ...account(`account-${nth}`, `Account ${'word '.repeat((nth % 7) + 1)}`, {
        from: [...new Set(parents.map((parent) => parent % Math.max(1, nth)))]
          .filter((parent) => parent < nth)
          .map((parent) => line(`account-${parent}`, 'shown', [])),
      }),
      when: null,
    })),
  );
const anyWidth = fc.integer({ min: 620, max: 1500 });

describe('any family tree', () => {
  test('shows every account once and every line once', () => {
    fc.assert(
      fc.property(anyAccounts, anyWidth, (accounts, widthPx) => {
        const { families } = place(accounts, widthPx);
        const cards = families.flatMap((one) => one.cards.map((card) => card.account.id));
        const lines = families.flatMap((one) => one.lines.map(({ from, to }) => `${from} ${to}`));
        expect(cards.toSorted()).toEqual(accounts.map(({ id }) => id).toSorted());
        expect(new Set(lines).size).toBe(accounts.flatMap(({ from }) => from).length);
      }),
    );
  });

  test('has no two cards on top of each other', () => {
    fc.assert(
      fc.property(anyAccounts, anyWidth, (accounts, widthPx) => {
        for (const { cards } of place(accounts, widthPx).families)
          for (const one of cards)
            for (const other of cards)
              expect(one === other || one.x !== other.x || isApart(one, other)).toBe(true);
      }),
    );
  });

  test('keeps its cards inside its width and height', () => {
    fc.assert(
      fc.property(anyAccounts, anyWidth, (accounts, widthPx) => {
        for (const { cards, heightPx } of place(accounts, widthPx).families)
          for (const card of cards) {
            expect(card.y).toBeGreaterThanOrEqual(0);
            expect(card.y + card.heightPx).toBeLessThanOrEqual(heightPx);
            expect(card.x + card.widthPx).toBeLessThanOrEqual(widthPx + 0.01);
          }
      }),
    );
  });

  test('runs from left to right along every line', () => {
    fc.assert(
      fc.property(anyAccounts, anyWidth, (accounts, widthPx) => {
        const lines = place(accounts, widthPx).families.flatMap((one) => one.lines);
        expect(lines.filter(({ start, end }) => start.x >= end.x)).toEqual([]);
      }),
    );
  });

  test('is placed the same way twice', () => {
    fc.assert(
      fc.property(anyAccounts, (accounts) => {
        expect(place(accounts)).toEqual(place(accounts));
      }),
    );
  });
});

describe('the small family tree', () => {
  const accounts = smallAccounts();
  const placed = place(accounts);
  const cards = placed.families.flatMap((one) => one.cards);
  const columnOf = (id: string) => cards.find((card) => card.account.id === id)?.column;

  test('is two families', () => {
    expect(familiesOf(accounts).map(({ articles }) => articles)).toEqual([['A', 'B'], ['E']]);
  });

  test('knows the account that a family’s articles share', () => {
    expect(familiesOf(accounts).map(({ shared }) => shared?.id ?? null)).toEqual([
      'daily-mail-2017-04-20',
      null,
    ]);
  });

  test('has those who saw or spoke in the first column, and the articles in the last', () => {
    expect(['local-people', 'military-spokesman', 'pentagon'].map(columnOf)).toEqual([0, 0, 0]);
    expect(['article-a', 'article-b', 'article-e'].map(columnOf)).toEqual([3, 3, 3]);
  });

  test('has a number’s place on each line where words changed, and no other', () => {
    const lines = placed.families.flatMap((one) => one.lines);

    expect(lines.filter(({ marker }) => marker !== null).map(({ to }) => to)).toEqual([
      'article-a',
      'article-b',
    ]);
  });

  test('has its numbers apart from each other', () => {
    const [first, second] = placed.families.flatMap((one) =>
      one.lines.flatMap(({ marker }) => marker ?? []),
    );
    const apart = Math.max(
      Math.abs((first?.x ?? 0) - (second?.x ?? 0)),
      Math.abs((first?.y ?? 0) - (second?.y ?? 0)),
    );

    expect(apart).toBeGreaterThanOrEqual(MARKER_PX);
  });

  test('leaves a way through a column for a line that passes it', () => {
    const { lines = [] } = placed.families[0] ?? {};
    const passing = lines.find(({ from }) => from === 'military-spokesman');
    const passed = cards.find((card) => card.account.id === 'primamedia');

    expect(passing?.path).toContain('H');
    expect(passing?.start.y).toBeGreaterThan((passed?.y ?? 0) + (passed?.heightPx ?? 0));
  });
});

test('no accounts are no families', () => {
  expect(place([]).families).toEqual([]);
});

function isApart(
  one: { readonly y: number; readonly heightPx: number },
  other: { readonly y: number; readonly heightPx: number },
): boolean {
  return one.y + one.heightPx <= other.y || other.y + other.heightPx <= one.y;
}
