import { expect, test } from 'vitest';

test('tests in the browser see the reader’s days west of Greenwich', () => {
  const greenwichMidnight = new Date('2024-10-19T00:00:00Z');

  expect(greenwichMidnight.getDate()).toBe(18);
});
