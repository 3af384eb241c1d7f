import { describe, expect, test } from 'vitest';
import { withFile } from '../fixtures/changed-files.ts';
import {
  account,
  line,
  smallLineage,
  smallLineageFiles,
  studyOf,
  type AccountRow,
} from '../fixtures/small-lineage.ts';

const files = smallLineageFiles();
const readWith = (rows: readonly AccountRow[]) => studyOf(withFile(files, 'lineage.json', rows));
const changed = (id: string, part: Partial<AccountRow>) =>
  readWith(smallLineage.map((row) => (row.id === id ? { ...row, ...part } : row)));

describe('a family tree', () => {
  test('without mistakes is read whole', () => {
    const { study, faults } = studyOf(files);

    expect([study.accounts.length, faults]).toEqual([smallLineage.length, []]);
  });

  test('that a story does not have is an empty one', () => {
    const { study, faults } = studyOf({ ...files, 'lineage.json': { missing: 'is not there' } });

    expect([study.accounts, faults]).toEqual([[], []]);
  });

  test('puts each account behind those it comes from', () => {
    const ids = readWith(smallLineage.toReversed()).study.accounts.map(({ id }) => id);

    expect(ids.indexOf('article-a')).toBeGreaterThan(ids.indexOf('daily-mail-2017-04-20'));
  });
});

describe('a descent', () => {
  test('from an account that is not there is named and left out', () => {
    const { study, faults } = changed('article-a', { from: [line('nobody', 'named', [])] });

    expect(study.accounts.find(({ id }) => id === 'article-a')?.from).toEqual([]);
    expect(faults).toMatchObject([
      { file: 'lineage.json', id: 'article-a', field: 'from', value: '“nobody”' },
    ]);
  });

  test('that goes round in a circle is named and left out, and its accounts stay', () => {
    const { study, faults } = changed('local-people', {
      from: [line('daily-mail-2017-04-20', 'shown', [])],
    });

    expect(study.accounts).toHaveLength(smallLineage.length);
    expect(faults.map(({ why }) => why)).toContain('goes round in a circle');
  });
});

describe('an account', () => {
  test('of an article that the story does not have is set aside and named', () => {
    const { study, faults } = readWith([
      ...smallLineage,
      account('article-z', 'A site', { article: 'Z' }),
    ]);

    expect(study.accounts.map(({ id }) => id)).not.toContain('article-z');
    expect(faults).toMatchObject([{ field: 'article', value: '“Z”', outcome: 'set-aside' }]);
  });

  test('with a date that is none stays without it', () => {
    const { study, faults } = changed('pentagon', { edtf: 'last Monday' });

    expect(study.accounts.find(({ id }) => id === 'pentagon')?.when).toBeNull();
    expect(faults).toMatchObject([{ id: 'pentagon', field: 'edtf' }]);
  });
});

test('a change that points at no event keeps its words and loses the event', () => {
  const about = { about: 'a word', before: 'one', after: 'another', event: 'no-such-event' };
  const { study, faults } = changed('article-e', { from: [line('pentagon', 'shown', [about])] });

  const kept = study.accounts.find(({ id }) => id === 'article-e')?.from[0]?.changes;
  expect(kept).toEqual([{ ...about, event: null }]);
  expect(faults).toMatchObject([{ field: 'from.0.changes.0.event', value: '“no-such-event”' }]);
});
