import { describe, expect, test } from 'vitest';
import { startView, type ViewState } from '../../src/model/view.ts';
import { playSteps, setPlay, type PlayHost } from '../../src/store/play-steps.ts';
import { showStep } from '../../src/store/show-step.ts';
import { allSteps, viewOfStep } from '../../src/store/steps.ts';
import { createStoryStore } from '../../src/store/story-store.ts';
import { smallStory } from '../fixtures/made-story.ts';
import { smallChapters } from '../fixtures/small-chapters.ts';

const story = smallStory();
const steps = allSteps(smallChapters);

/** A page whose time passes when told to. */
function fakeHost(isRound: boolean) {
  let waiting: { ms: number; act: () => void } | null = null;
  let isHidden = false;
  let stir: (() => void) | null = null;
  const host: PlayHost = {
    after: (ms, act) => {
      waiting = { ms, act };
      return () => {
        waiting = null;
      };
    },
    isHidden: () => isHidden,
    isRound,
    onStir: (listener) => {
      stir = listener;
      return () => {
        stir = null;
      };
    },
  };
  return {
    host,
    /** ms until something happens; null = nothing will */
    wait: () => waiting?.ms ?? null,
    /** lets some of the wait pass */
    pass: (ms: number) => {
      if (!waiting) return;
      waiting.ms -= ms;
      const { act, ms: left } = waiting;
      if (left > 0) return;
      waiting = null;
      act();
    },
    press: () => stir?.(),
    hide: (hidden: boolean) => {
      isHidden = hidden;
      stir?.();
    },
  };
}

/** A story told at its step `nth`, from 0, played on a page of our own. */
function openPlayed(nth: number, change: Partial<ViewState> = {}, isRound = false) {
  const found = steps[nth];
  if (!found) throw new Error(`no step ${nth}`);
  const { view } = viewOfStep(found, story, { ...startView(story), mode: 'story', play: 20 });
  const store = createStoryStore(story, { ...view, ...change });
  const page = fakeHost(isRound);
  const stop = playSteps(store, smallChapters, page.host);
  return { ...page, store, stop, at: () => store.getState().view.step };
}

describe('playing', () => {
  test('shows the next step after the chosen seconds, and the one after that', () => {
    const { pass, at } = openPlayed(0);
    pass(20_000);
    pass(20_000);
    expect(at()).toEqual(steps[2]?.ref);
  });

  test('goes on into the next chapter', () => {
    const { pass, at } = openPlayed(2);
    pass(20_000);
    expect(at()).toEqual(steps[3]?.ref);
  });

  test('is no step of the history: Back leads to where the reader was', () => {
    const { pass, store } = openPlayed(0);
    pass(20_000);
    expect(store.getState().weight).toBe('adjustment');
  });

  test('never starts unless the view asks for it', () => {
    expect(openPlayed(0, { play: null }).wait()).toBeNull();
  });

  test('waits where no step is told: in other views', () => {
    expect(openPlayed(0, { mode: 'list' }).wait()).toBeNull();
  });

  test('works on the wall too', () => {
    expect(openPlayed(0, { mode: 'present' }).wait()).toBe(20_000);
  });

  test('ends at the last step of the story', () => {
    const { pass, store, wait } = openPlayed(steps.length - 2);
    pass(20_000);
    expect([store.getState().view.play, wait()]).toEqual([null, null]);
  });

  test('goes round where it is asked to', () => {
    const { pass, at } = openPlayed(steps.length - 1, {}, true);
    pass(20_000);
    expect(at()).toEqual(steps[0]?.ref);
  });

  test('stops at once when paused, and keeps the step', () => {
    const { store, wait, at } = openPlayed(1);
    setPlay(store, null);
    expect([wait(), at()]).toEqual([null, steps[1]?.ref]);
  });

  test('waits the whole time again after a key', () => {
    const { pass, press, wait } = openPlayed(0);
    pass(15_000);
    press();
    expect(wait()).toBe(20_000);
  });

  test('waits the whole time again after the reader went to another step', () => {
    const { pass, store, wait } = openPlayed(0);
    pass(15_000);
    const [, , third] = steps;
    if (third) showStep(store, third);
    expect(wait()).toBe(20_000);
  });

  test('waits while the page is hidden, and begins anew when it is seen again', () => {
    const { hide, wait } = openPlayed(0);
    hide(true);
    const hidden = wait();
    hide(false);
    expect([hidden, wait()]).toEqual([null, 20_000]);
  });

  test('a step that is not there does not end it', () => {
    const { store } = openPlayed(0, { step: { chapter: 'a-lost-chapter', n: 1 } });
    expect(store.getState().view.play).toBe(20);
  });

  test('its undo leaves nothing waiting', () => {
    const { stop, wait, press } = openPlayed(0);
    stop();
    press();
    expect(wait()).toBeNull();
  });
});
