import { describe, expect, test } from 'vitest';
import { saidOf } from '../../../src/panels/present/use-said.ts';
import type { PresentState } from '../../../src/store/present-messages.ts';
import { allSteps } from '../../../src/store/steps.ts';
import { smallChapters } from '../../fixtures/small-chapters.ts';

const [first, second] = allSteps(smallChapters).map(({ ref }) => ref);
if (!first || !second) throw new Error('The small story has two steps at least.');
const start: PresentState = {
  shown: first,
  at: first,
  isBlank: false,
  isHeld: false,
  showsTimer: false,
  timer: { sinceMs: null, beforeMs: 0 },
  play: null,
};
const SECOND_STEP = 'Chapter 1, step 2 of 3: Were troops really moving to the border?';

function said(now: Partial<PresentState>, before: Partial<PresentState> = {}): string | null {
  return saidOf(smallChapters, { ...start, ...now }, { ...start, ...before });
}

describe('who listens to a presentation', () => {
  test('hears the step, once', () => {
    const now = { at: second, shown: second };
    expect(said(now)).toBe(SECOND_STEP);
    expect(said(now, now)).toBeNull();
  });

  test('hears the step to which the teacher goes while the wall is held', () => {
    expect(said({ at: second, isHeld: true }, { isHeld: true })).toBe(SECOND_STEP);
  });

  test('hears that the wall is blank, held, and back again', () => {
    expect(said({ isBlank: true })).toBe('The wall is blank.');
    expect(said({}, { isBlank: true })).toBe('The wall shows the step again.');
    expect(said({ isHeld: true })).toBe('The wall is held.');
    expect(said({}, { isHeld: true })).toBe('The wall follows again.');
  });

  test('hears nothing of the timer', () => {
    expect(said({ timer: { sinceMs: 5, beforeMs: 0 }, showsTimer: true })).toBeNull();
  });

  test('hears nothing of a step that is not there', () => {
    expect(said({ at: { chapter: 'a-lost-chapter', n: 1 } })).toBeNull();
  });
});
