import { expect, test } from 'vitest';
import { EXPORTS } from '../../src/export/exports.ts';
import { EXPORT_PAGE } from '../fixtures/export-page.ts';
import { smallStory } from '../fixtures/made-story.ts';

test('no two formats are saved under one name', () => {
  const endings = EXPORTS.map(({ ending }) => ending);

  expect(new Set(endings).size).toBe(endings.length);
});

test.each(EXPORTS)('$id can be built of no event at all', ({ build }) => {
  expect(build(smallStory(), [], EXPORT_PAGE)).toBeTruthy();
});
