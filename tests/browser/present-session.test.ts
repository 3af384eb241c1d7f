import { afterEach, describe, expect, test } from 'vitest';
import { startView } from '../../src/model/view.ts';
import { createConsoleSide, createPresenter } from '../../src/store/present-session.ts';
import { createPresentStore } from '../../src/store/present-store.ts';
import { allSteps } from '../../src/store/steps.ts';
import { createStoryStore } from '../../src/store/story-store.ts';
import { smallChapters } from '../fixtures/small-chapters.ts';
import { smallStory } from '../fixtures/made-story.ts';

const story = smallStory();
const [first, second] = allSteps(smallChapters).map(({ ref }) => ref);
const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
  window.name = '';
});

/** A presenting window at the first step. */
function openWall(id: string) {
  const view = { ...startView(story), mode: 'present' as const, step: first ?? null };
  const store = createPresentStore(createStoryStore(story, view), smallChapters, {
    now: () => 0,
    shelf: () => ({ getItem: () => null, setItem: () => undefined }),
  });
  const presenter = createPresenter(store, id);
  const ways = [store.follow(), presenter.listen(window)];
  const close = () => ways.splice(0).forEach((end) => end());
  ends.push(close);
  return { store, presenter, close };
}

function openConsole() {
  const side = createConsoleSide();
  const ways = [side.listen(window)];
  const close = () => ways.splice(0).forEach((end) => end());
  ends.push(close);
  return { ...side, close };
}

describe('a console', () => {
  test('opened later knows where the presentation is', async () => {
    const wall = openWall('1');
    wall.store.wish({ do: 'next' });
    const { heard } = openConsole();

    await expect.poll(() => heard.getState().state?.shown).toEqual(second);
  });

  test('leads the wall, and hears what became of its wish', async () => {
    const wall = openWall('1');
    const { heard, wish } = openConsole();
    await expect.poll(() => heard.getState().presenter).toBe('1');
    wish({ do: 'next' });

    await expect.poll(() => heard.getState().state?.shown).toEqual(second);
    expect(wall.store.getState().shown).toEqual(second);
  });

  test('moves one step for one wish, though messages may come two ways', async () => {
    const wall = openWall('1');
    wall.presenter.setPeer(window);
    const { heard, wish } = openConsole();
    await expect.poll(() => heard.getState().presenter).toBe('1');
    wish({ do: 'next' });
    wish({ do: 'blank' });

    await expect.poll(() => heard.getState().state?.isBlank).toBe(true);
    expect(wall.store.getState().shown).toEqual(second);
  });

  test('keeps to the presentation that it heard first', async () => {
    openWall('1');
    const { heard, wish } = openConsole();
    await expect.poll(() => heard.getState().presenter).toBe('1');
    const other = openWall('2');
    other.store.wish({ do: 'blank' });
    wish({ do: 'hold' });

    await expect.poll(() => heard.getState().state?.isHeld).toBe(true);
    expect(other.store.getState().isHeld).toBe(false);
  });

  test('follows the presentation that opened it, though another answers first', async () => {
    openWall('1');
    const own = openWall('2');
    window.name = own.presenter.consoleName;
    const { heard } = openConsole();
    await expect.poll(() => heard.getState().presenter).toBe('2');
    own.store.wish({ do: 'blank' });

    await expect.poll(() => heard.getState().state?.isBlank).toBe(true);
  });

  test('of another presentation is none of ours', async () => {
    const wall = openWall('1');
    openConsole();
    await expect.poll(() => wall.presenter.hasConsole.getState()).toBe(true);
    const other = openWall('2');
    window.name = other.presenter.consoleName;
    const beside = openConsole();
    await expect.poll(() => other.presenter.hasConsole.getState()).toBe(true);
    beside.close();
    await expect.poll(() => other.presenter.hasConsole.getState()).toBe(false);

    expect(wall.presenter.hasConsole.getState()).toBe(true);
  });

  test('hears that the presentation has gone, and finds it again', async () => {
    const wall = openWall('1');
    const { heard } = openConsole();
    await expect.poll(() => heard.getState().presenter).toBe('1');
    wall.close();
    await expect.poll(() => heard.getState().presenter).toBeNull();
    const again = openWall('1');

    await expect.poll(() => heard.getState().presenter).toBe('1');
    await expect.poll(() => again.presenter.hasConsole.getState()).toBe(true);
  });

  test('that closes costs the wall nothing', async () => {
    const wall = openWall('1');
    const { close } = openConsole();
    await expect.poll(() => wall.presenter.hasConsole.getState()).toBe(true);
    close();
    await expect.poll(() => wall.presenter.hasConsole.getState()).toBe(false);
    wall.store.wish({ do: 'next' });

    expect(wall.store.getState().shown).toEqual(second);
  });

  test('takes no harm from other voices on the channel', async () => {
    const wall = openWall('1');
    const channel = new BroadcastChannel('tumen-present');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
    for (const noise of ['boo', { kind: 'wish', wish: { do: 'next' } }]) channel.postMessage(noise);
    channel.close();
    const { heard } = openConsole();

    await expect.poll(() => heard.getState().state?.shown).toEqual(first);
    expect(wall.store.getState().shown).toEqual(first);
  });
});
