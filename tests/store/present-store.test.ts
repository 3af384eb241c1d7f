import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startView } from '../../src/model/view.ts';
import type { Wish } from '../../src/store/present-messages.ts';
import { countedMs, createPresentStore } from '../../src/store/present-store.ts';
import { allSteps, findStep } from '../../src/store/steps.ts';
import { createStoryStore } from '../../src/store/story-store.ts';
import { smallChapters } from '../fixtures/small-chapters.ts';
import { smallStory } from '../fixtures/made-story.ts';

const story = smallStory();
const steps = allSteps(smallChapters).map(({ ref }) => ref);
const [first, second, third] = steps;

function createShelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

/** A browser that keeps nothing. */
function blocked(): never {
  throw new Error('The operation is insecure.');
}

/** A presentation at the first step, with a clock that is set by hand. */
function present(shelf = createShelf()) {
  const view = { ...startView(story), mode: 'present' as const, step: first ?? null };
  const stories = createStoryStore(story, view);
  const clock = { ms: 1_000_000 };
  const store = createPresentStore(stories, smallChapters, {
    now: () => clock.ms,
    shelf: () => shelf,
  });
  const leave = store.follow();
  const wish = (...wanted: readonly Wish['do'][]) => {
    for (const name of wanted) {
      if (name !== 'jump' && name !== 'play') store.wish({ do: name });
    }
  };
  return { store, stories, clock, shelf, wish, leave, onWall: () => stories.getState().view.step };
}

describe('a presentation', () => {
  test('goes on and back, and stays at its ends', () => {
    const { wish, onWall } = present();
    wish('back', 'next', 'next');
    expect(onWall()).toEqual(third);
    wish('last', 'next', 'first', 'next');
    expect(onWall()).toEqual(second);
  });

  test('adds nothing to the history, so that Back leaves it as a whole', () => {
    const { stories, wish } = present();
    wish('next');
    expect(stories.getState().weight).toBe('adjustment');
  });

  test('is not blank any more once it goes on', () => {
    const { store, wish } = present();
    wish('blank', 'next');
    expect(store.getState().isBlank).toBe(false);
  });

  test.each(['next', 'back'] as const)(
    'shows its last step and its first again after %s',
    (way) => {
      const { store, wish, onWall } = present();
      wish(way === 'next' ? 'last' : 'first', 'blank', way);
      expect(store.getState().isBlank).toBe(false);
      expect(onWall()).toEqual(way === 'next' ? steps.at(-1) : first);
    },
  );

  test('held, keeps the wall while the teacher looks ahead, and then follows', () => {
    const { store, wish, onWall } = present();
    wish('hold', 'next', 'next');
    expect(onWall()).toEqual(first);
    expect(store.getState().at).toEqual(third);
    wish('hold');
    expect(onWall()).toEqual(third);
  });

  test('shows no step that is not there, whatever is wished', () => {
    const plain = ['next', 'back', 'first', 'last', 'blank', 'hold', 'wallTimer'] as const;
    const wishes = fc.array(
      fc.oneof(
        fc.constantFrom(...plain).map((name): Wish => ({ do: name })),
        fc
          .record({ chapter: fc.constantFrom('atlantis', 'seven-years-apart'), n: fc.nat(9) })
          .map((to): Wish => ({ do: 'jump', to })),
        fc
          .option(fc.integer({ min: 3, max: 60 }), { nil: null })
          .map((seconds): Wish => ({ do: 'play', seconds })),
      ),
    );
    fc.assert(
      fc.property(wishes, (wanted) => {
        const { store, onWall } = present();
        wanted.forEach(store.wish);
        const step = onWall();
        expect(step && findStep(smallChapters, step)?.ref).toEqual(step);
        expect(steps).toContainEqual(store.getState().at);
      }),
    );
  });
});

describe('the timer', () => {
  test('counts from the start, stands while paused, and starts again', () => {
    const { store, clock, wish } = present();
    clock.ms += 65_000;
    wish('pauseTimer');
    clock.ms += 30_000;
    expect(countedMs(store.getState().timer, clock.ms)).toBe(65_000);
    wish('pauseTimer');
    clock.ms += 5_000;
    expect(countedMs(store.getState().timer, clock.ms)).toBe(70_000);
    wish('restartTimer');
    expect(countedMs(store.getState().timer, clock.ms)).toBe(0);
  });
});

test('who leaves while the wall is blank or held, and comes back, sees the step; time goes on', () => {
  const { clock, wish, leave, shelf, store } = present();
  clock.ms += 65_000;
  wish('restartTimer', 'hold', 'next', 'blank');
  leave();
  const { timer } = store.getState();

  expect(present(shelf).store.getState()).toMatchObject({
    at: first,
    isBlank: false,
    isHeld: false,
    timer,
  });
});

describe('after a reload', () => {
  test('blank, hold and timer are as they were', () => {
    const { wish, shelf, store } = present();
    wish('hold', 'next', 'blank');
    const { at, isBlank, isHeld, timer } = store.getState();

    expect(present(shelf).store.getState()).toMatchObject({ at, isBlank, isHeld, timer });
  });

  test.each(['not json', '{"isBlank":"yes"}', '[]', 'null'])(
    'what was kept as %s is as good as nothing',
    (kept) => {
      const shelf = { getItem: () => kept, setItem: () => undefined };
      expect(present(shelf).store.getState()).toMatchObject({ isBlank: false, isHeld: false });
    },
  );

  test('a step that the teacher had gone to and that is no more gives way to the wall’s', () => {
    const { store } = present();
    const at = { chapter: 'atlantis', n: 1 };
    const kept = JSON.stringify({ ...store.getState(), isHeld: true, at });
    const shelf = { getItem: () => kept, setItem: () => undefined };
    expect(present(shelf).store.getState()).toMatchObject({ at: first, isHeld: true });
  });

  test('a browser that keeps nothing presents all the same', () => {
    const { wish, onWall } = present({ getItem: blocked, setItem: blocked });
    wish('next');
    expect(onWall()).toEqual(second);
  });
});
