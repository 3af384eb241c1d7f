import { describe, expect, test } from 'vitest';
import { arcRows } from '../../../src/panels/list/arc-rows.ts';
import { madeStory } from '../../fixtures/made-story.ts';

/** What the gap before the last of these two events is like. */
function gapBefore(edtf: string) {
  const story = madeStory([
    { id: 'one', edtf: '2017-04-20' },
    { id: 'two', edtf },
  ]);
  return arcRows(story, [0, 1]).findLast((row) => row.is === 'gap');
}

describe('a gap in the list', () => {
  test('is empty before an event that has its day', () => {
    expect(gapBefore('2024-06-01')).toMatchObject({ isCrossed: false });
  });

  test('is crossed by a vague time that begins in it', () => {
    expect(gapBefore('2023-09/2024-06-01')).toMatchObject({ isCrossed: true });
  });
});
