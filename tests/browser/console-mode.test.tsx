import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createPresenter } from '../../src/store/present-session.ts';
import { createPresentStore } from '../../src/store/present-store.ts';
import { smallChapters } from '../fixtures/small-chapters.ts';
import { createSmallStores } from '../fixtures/small-stores.ts';
import { openConsole } from './open-present.tsx';
import { at, BORDER } from './open-story.tsx';

const ends: (() => void)[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  for (const end of ends.splice(0)) end();
});

/** A console, and the presentation that it leads, of which nothing is drawn. */
async function openLed() {
  const stores = createSmallStores({ mode: 'present', ...at(BORDER, 1) });
  const store = createPresentStore(stores.story, smallChapters, {
    now: Date.now,
    shelf: () => ({ getItem: () => null, setItem: () => undefined }),
  });
  ends.push(store.follow(), createPresenter(store, '1').listen(window));
  const { console } = await openConsole();
  await expect.element(console.getByRole('button', { name: 'Next step' })).toBeVisible();
  return { console, view: () => stores.story.getState().view };
}

describe('the console', () => {
  test('lets steps come by themselves, after as many seconds as are chosen', async () => {
    const { console, view } = await openLed();
    await console.getByRole('combobox', { name: 'Time for each step' }).selectOptions('30');

    await console.getByRole('button', { name: 'Play' }).click();

    await expect.poll(() => view().play).toBe(30);
  });

  test('jumps to any step of the story', async () => {
    const { console, view } = await openLed();

    await console.getByRole('button', { name: /^5/ }).click();

    await expect.poll(() => view().step).toEqual({ chapter: 'troops-in-russia', n: 1 });
  });

  test.each([
    [390, 844],
    [900, 600],
  ])('at %i × %i needs no sideways scroll, and Next is in sight at once', async (width, height) => {
    const { console } = await openLed();
    await page.viewport(width, height);
    const next = console.getByRole('button', { name: 'Next step' }).element();
    const top = console.element().getBoundingClientRect().top;

    expect(console.element().scrollWidth).toBeLessThanOrEqual(width);
    expect(next.getBoundingClientRect().bottom - top).toBeLessThan(height);
  });
});

describe('a console that no presentation answers', () => {
  test('opens Present in a window of its own', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    const { console } = await openConsole();

    await console.getByRole('button', { name: 'Open Present in a window' }).click();

    expect(opened.mock.calls[0]?.[0]).toMatch(/#v=1&mode=present$/);
  });

  test('says what to do where the browser refuses that window', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    const { console } = await openConsole();

    await console.getByRole('button', { name: 'Open Present in a window' }).click();

    await expect
      .element(console.getByRole('alert'))
      .toHaveTextContent('The browser refused a second window.');
  });
});
