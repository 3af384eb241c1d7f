import { describe, expect, test } from 'vitest';
import { utcDay } from '../../src/model/edtf.ts';
import { filterStory, neighbour, shownIndexes } from '../../src/model/filter.ts';
import { openFilters, type Filters, type TimeRange } from '../../src/model/view.ts';
import { madeStory, smallStory } from '../fixtures/made-story.ts';

const story = smallStory();

interface Wish extends Partial<Filters> {
  readonly range?: TimeRange;
  readonly background?: boolean;
}

function filter({ range, background, ...filters }: Wish) {
  return filterStory(story, {
    range: range ?? null,
    background: background ?? false,
    filters: { ...openFilters(story), ...filters },
  });
}

const idsOf = (wish: Wish) => shownIndexes(filter(wish)).map((index) => story.events[index]?.id);

const window = (fromMs: number, toMs: number) => idsOf({ range: { fromMs, toMs } });

describe('with nothing filtered', () => {
  test('every event that the articles tell is shown', () => {
    expect(filter({})).toMatchObject({ count: 7, of: 7 });
  });

  test('the events not from the articles stay away until they are asked for', () => {
    expect([idsOf({}), idsOf({ background: true })].map((ids) => ids.length)).toEqual([7, 8]);
  });
});

describe('a filter', () => {
  test('by kind shows that kind only', () => {
    expect(idsOf({ kinds: ['weapons'] })).toEqual(['failed-missile-test']);
  });

  test('by how sure an event is shows those only', () => {
    expect(idsOf({ statuses: ['disputed', 'reported'] })).toEqual([
      'helicopter-footage',
      'trains-toward-border',
    ]);
  });

  test('by article shows what that article tells', () => {
    expect(idsOf({ articles: ['D'] })).toEqual(['treaty-signed']);
  });

  test('by two articles shows what either tells', () => {
    expect(idsOf({ articles: ['D', 'E'] })).toEqual(['treaty-signed', 'pentagon-10000-troops']);
  });

  test('by person shows the events that person had a part in', () => {
    expect(idsOf({ actor: 'vladimir-putin' })).toEqual(['treaty-signed']);
  });

  test('by place shows the events that have to do with it', () => {
    expect(idsOf({ place: 'primorsky-region' })).toEqual([
      'helicopter-footage',
      'trains-toward-border',
    ]);
  });

  test('with no kind left shows nothing', () => {
    expect(filter({ kinds: [] })).toMatchObject({ count: 0, of: 7 });
  });

  test('hides what another filter lets through', () => {
    expect(idsOf({ articles: ['A'], kinds: ['weapons'] })).toEqual(['failed-missile-test']);
  });

  test('counts what it hides among all', () => {
    expect(filter({ kinds: ['weapons'], background: true })).toMatchObject({ count: 1, of: 8 });
  });

  test('by articles hides the events that no article tells', () => {
    expect(idsOf({ articles: ['D'], background: true })).toEqual(['treaty-signed']);
  });
});

describe('a time window', () => {
  test('shows the events of its days', () => {
    expect(window(utcDay(2024, 6, 1), utcDay(2024, 7, 1))).toEqual(['treaty-signed']);
  });

  test('shows a range of days that only touches it', () => {
    expect(window(utcDay(2017, 4, 20), utcDay(2017, 4, 21))).toContain('trains-toward-border');
  });

  test('that begins on the day after an event does not show it', () => {
    expect(window(utcDay(2017, 4, 17), utcDay(2017, 5, 1))).not.toContain('failed-missile-test');
  });

  test('that ends where the day of an event begins does not show it', () => {
    expect(window(utcDay(2017, 1, 1), utcDay(2017, 4, 16))).not.toContain('failed-missile-test');
  });
});

describe('the neighbour of an event in time', () => {
  const few = filter({ kinds: ['weapons', 'diplomacy'] });
  const [missile, council, treaty] = shownIndexes(few);

  test('is the next one shown, over those hidden', () => {
    expect(neighbour(few, council ?? -1, 1)).toBe(treaty);
  });

  test('is the one shown before it', () => {
    expect(neighbour(few, council ?? -1, -1)).toBe(missile);
  });

  test('is nobody after the last', () => {
    expect(neighbour(few, treaty ?? -1, 1)).toBeNull();
  });
});

describe('the columns', () => {
  test('hold the days of each event', () => {
    const { columns } = madeStory([{ id: 'one', edtf: '2017-04-13/2017-04-20' }]);
    expect([columns.startMs[0], columns.endMs[0], columns.anchorMs[0]]).toEqual([
      utcDay(2017, 4, 13),
      utcDay(2017, 4, 21),
      utcDay(2017, 4, 17),
    ]);
  });

  test('tell the articles apart', () => {
    const counts = ['A', 'B', 'C', 'D', 'E'].map((letter) => filter({ articles: [letter] }).count);
    expect(counts).toEqual([5, 3, 4, 1, 1]);
  });
});
