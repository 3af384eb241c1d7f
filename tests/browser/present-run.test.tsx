import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { smallChapters, smallTelling } from '../fixtures/small-chapters.ts';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';
import { openOverWall, openPresent } from './open-present.tsx';
import { at, BORDER, YEARS } from './open-story.tsx';

afterEach(() => vi.restoreAllMocks());

const OVERLAYS = [
  { key: 's', overlay: 'notes', name: 'Notes' },
  { key: 'g', overlay: 'jump', name: 'Jump to a step' },
  { key: '?', overlay: 'keys', name: 'Keys' },
] as const;

describe.each(OVERLAYS)('what “$key” opens', ({ key, overlay, name }) => {
  test.each(THEMES)('has no fault that axe finds, in %s', async (theme) => {
    const { container } = await openOverWall(overlay);

    expect(await accessibilityFaults(container, theme)).toEqual([]);
  });

  test('takes the keyboard, and gives it back to the wall', async () => {
    const { dialog, wall } = await openPresent();
    await userEvent.keyboard(key);
    await expect.element(dialog(name)).toHaveFocus();

    await userEvent.keyboard('{Escape}');
    await expect.element(wall).toHaveFocus();
    expect(dialog(name).elements()).toEqual([]);
  });
});

describe('the keyboard', () => {
  test('is back at the button that it pressed to open something', async () => {
    const { dialog, button } = await openPresent();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(dialog('Notes')).toHaveFocus();
    await userEvent.keyboard('{Escape}');

    await expect.element(button('Notes (S)')).toHaveFocus();
  });

  test('stays with the wall when a mouse presses a button, so that space goes on', async () => {
    const { view, button, dialog } = await openPresent();
    await button('Keys').click();
    await dialog('Keys').getByRole('button', { name: 'Close' }).click();
    await userEvent.keyboard(' ');

    expect(view().step).toEqual({ chapter: BORDER, n: 2 });
  });

  test('is in what takes the place of something that was open', async () => {
    const { dialog } = await openPresent();
    await userEvent.keyboard('s{Tab}g');

    await expect.element(dialog('Jump to a step')).toHaveFocus();
    expect(dialog('Notes').elements()).toEqual([]);
  });

  test.each(['F5', 'PageDown', ' '])('keeps “%s” from the browser, once or held', async (key) => {
    await openPresent();
    vi.spyOn(document.documentElement, 'requestFullscreen').mockRejectedValue(new Error('no'));
    const once = new KeyboardEvent('keydown', { key, cancelable: true });
    const held = new KeyboardEvent('keydown', { key, repeat: true, cancelable: true });
    for (const press of [once, held]) window.dispatchEvent(press);

    expect([once.defaultPrevented, held.defaultPrevented]).toEqual([true, true]);
  });

  test('leaves Ctrl+R and F12 to the browser', async () => {
    await openPresent();
    const presses = [
      new KeyboardEvent('keydown', { key: 'r', ctrlKey: true, cancelable: true }),
      new KeyboardEvent('keydown', { key: 'F12', cancelable: true }),
    ];
    for (const press of presses) window.dispatchEvent(press);

    expect(presses.map((press) => press.defaultPrevented)).toEqual([false, false]);
  });
});

describe('the number of a step', () => {
  test('and Enter close the list and jump', async () => {
    const { view, dialog } = await openPresent();
    await userEvent.keyboard('g4{Enter}');

    expect(view().step).toEqual({ chapter: YEARS, n: 1 });
    await expect.poll(() => dialog('Jump to a step').elements()).toEqual([]);
  });

  test('counts where digits need Shift', async () => {
    const { view } = await openPresent();
    await userEvent.keyboard('{Shift>}2{/Shift}{Enter}');

    expect(view().step).toEqual({ chapter: BORDER, n: 2 });
  });

  test('that no step has changes nothing', async () => {
    const { view } = await openPresent();
    await userEvent.keyboard('99{Enter}0{Enter}');

    expect(view().step).toEqual({ chapter: BORDER, n: 1 });
  });
});

describe('a presentation', () => {
  test('that begins after wandering off shows the step itself', async () => {
    const { view } = await openPresent({ ...at(BORDER, 2), selected: 'treaty-signed' });

    expect(view()).toMatchObject({ step: at(BORDER, 2).step, selected: 'trains-toward-border' });
  });

  test('shows the step again when the black is pressed', async () => {
    const { button } = await openPresent();
    await userEvent.keyboard('b');
    await button('The wall is blank. Show the step again').click();

    await expect.element(button('Notes (S)')).toBeVisible();
  });

  test('tells the teacher, not the class, that a step points at nothing', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const [first, ...rest] = smallChapters;
    if (!first) throw new Error('The small story has a chapter.');
    const steps = first.steps.map((step) => ({ ...step, view: 'v=1&event=a-lost-event' }));
    const study = { ...smallTelling, chapters: [{ ...first, steps }, ...rest] };
    const { screen, dialog } = await openPresent({ study });
    const sentence = /^This step points at something that is not in this version/;
    expect(screen.getByText(sentence).elements()).toEqual([]);
    await userEvent.keyboard('s');

    await expect.element(dialog('Notes').getByText(sentence)).toBeVisible();
  });

  test('leaves with Esc only once nothing is open', async () => {
    const { view } = await openPresent();
    await userEvent.keyboard('s{Escape}');
    expect(view().mode).toBe('present');
    await userEvent.keyboard('{Escape}');

    expect(view().mode).toBe('story');
  });

  test('of a story without chapters says so, and leads back', async () => {
    const { screen, button, view } = await openPresent({
      study: { ...smallTelling, chapters: [] },
    });
    await expect.element(screen.getByRole('heading', { name: /nothing to present/ })).toBeVisible();
    await button('Leave').click();

    expect(view().mode).toBe('explore');
  });
});
