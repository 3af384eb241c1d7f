import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { decodeView } from '../../src/store/url-codec.ts';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';
import { at, BORDER, openStory, RUSSIA } from './open-story.tsx';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  delete document.documentElement.dataset['text'];
});

describe('playing', () => {
  test('nothing moves by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { isAt } = await openStory();

    vi.advanceTimersByTime(600_000);

    expect(isAt(BORDER, 1)).toBe(true);
  });

  test('steps come after the chosen time, until Pause is pressed', async () => {
    const { screen, button, isAt, view } = await openStory();
    await screen.getByRole('combobox', { name: 'Time for each step' }).selectOptions('10');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

    button('Play')
      .element()
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    vi.advanceTimersByTime(10_000);
    const hasMoved = isAt(BORDER, 2);
    vi.useRealTimers();
    await expect.element(screen.getByText('Next step in 10 s')).toBeVisible();
    await button('Pause').click();

    expect([hasMoved, isAt(BORDER, 2), view().play]).toEqual([true, true, null]);
  });

  test('Play and Pause are one place for the keyboard', async () => {
    const { button } = await openStory();

    await button('Play').click();
    await expect.element(button('Pause')).toHaveFocus();
    await userEvent.keyboard('{Enter}');

    await expect.element(button('Play')).toHaveFocus();
  });

  test('Pause stays in sight beside the card of another event', async () => {
    const { stores, button } = await openStory({ play: 600 });

    stores.story.actions.select('treaty-signed');

    await expect.element(button('Pause')).toBeInViewport();
  });

  test('there is nothing to play at the end of the story', async () => {
    const { button } = await openStory(at(RUSSIA, 1));

    await expect.element(button('Play')).toHaveAttribute('aria-disabled', 'true');
  });
});

test('the copied view is what a step would show', async () => {
  const { screen, stores, view, button } = await openStory({ ...at(BORDER, 2), play: 60 });
  stores.story.actions.select('treaty-signed');
  await button('Return to step 2').click();
  let copied = '';
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    copied = text;
    return Promise.resolve();
  });

  await screen.getByText('For the teacher').click();
  await button('Copy this view').click();
  await expect.element(screen.getByText('Copied')).toBeVisible();

  const read = decodeView(copied, stores.story.getState().story);
  expect(read.notes).toEqual([]);
  expect(copied).not.toMatch(/mode|step|play/);
  expect({ ...read.view, mode: 'story', step: view().step, play: 60 }).toEqual(view());
});

test.each([320, 390])(
  'a phone %i px wide needs no sideways scroll, even with large text',
  async (phone) => {
    document.documentElement.dataset['text'] = '130';
    const { screen } = await openStory({ ...at(BORDER, 3), phone, play: 60 });

    await screen.getByText('For the teacher').click();

    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
  },
);

test('targets are large enough for a finger', async () => {
  const { screen } = await openStory({ ...at(BORDER, 2), play: 60 });
  const small = [...screen.container.querySelectorAll('button, select, summary')].filter(
    (element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height) < 24;
    },
  );

  expect(small.map((element) => element.outerHTML)).toEqual([]);
});

test.each(THEMES)('axe finds nothing wrong in the %s theme', async (theme) => {
  const { screen, stores, back } = await openStory({ ...at(BORDER, 2), play: 60, height: 1200 });
  await screen.getByText('For the teacher').click();
  const here = await accessibilityFaults(screen.container, theme);
  stores.story.actions.setAxis('true');
  await expect.element(back()).toBeVisible();

  expect([...here, ...(await accessibilityFaults(screen.container, theme))]).toEqual([]);
});
