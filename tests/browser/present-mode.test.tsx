import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openPresent } from './open-present.tsx';
import { at, BORDER, YEARS } from './open-story.tsx';

afterEach(() => vi.restoreAllMocks());

/** A pointer that goes down on the wall, and up so much further. */
function drag(wall: Element, pointerType: string, x: number, y: number): void {
  const init = { pointerId: 7, pointerType, bubbles: true };
  const from = { clientX: 500, clientY: 400 };
  const to = { clientX: 500 + x, clientY: 400 + y };
  wall.dispatchEvent(new PointerEvent('pointerdown', { ...init, ...from }));
  wall.dispatchEvent(new PointerEvent('pointerup', { ...init, ...to }));
}

describe('over the wall', () => {
  test.each([
    ['a finger that swipes to the left goes on', 'touch', -200, 20, 3],
    ['a finger that swipes to the right goes back', 'touch', 200, -20, 1],
    ['a pen swipes as a finger does', 'pen', -200, 0, 3],
    ['a finger that goes up or down does nothing', 'touch', -80, 300, 2],
    ['a tap does nothing', 'touch', -20, 0, 2],
    ['a mouse that drags does nothing', 'mouse', -200, 0, 2],
  ])('%s', async (_, pointerType, x, y, n) => {
    const { wall, view } = await openPresent(at(BORDER, 2));

    drag(wall.element(), pointerType, x, y);

    expect(view().step).toEqual({ chapter: BORDER, n });
  });

  test('a click does nothing', async () => {
    const { wall, view } = await openPresent(at(BORDER, 2));

    await wall.click({ position: { x: 300, y: 300 } });

    expect(view().step).toEqual({ chapter: BORDER, n: 2 });
  });

  test('a mouse that rests loses its pointer, and has it again when it moves', async () => {
    const { wall } = await openPresent();
    const isResting = () => wall.element().getAttribute('data-resting');
    await expect.poll(isResting, { timeout: 4000 }).toBe('true');

    window.dispatchEvent(new PointerEvent('pointermove'));

    await expect.poll(isResting).toBe('false');
  });
});

describe('the list of steps', () => {
  test('is gone through with ↑ and ↓, and Enter jumps; the wall waits for it', async () => {
    const { dialog, view } = await openPresent(at(BORDER, 2));
    await userEvent.keyboard('g');
    await expect.element(dialog('Jump to a step')).toHaveFocus();

    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    const whileChoosing = view().step;
    await userEvent.keyboard('{Enter}');

    expect(whileChoosing).toEqual({ chapter: BORDER, n: 2 });
    expect(view().step).toEqual({ chapter: YEARS, n: 1 });
    await expect.element(dialog('Jump to a step')).not.toBeInTheDocument();
  });

  test('lets the clicker lead the wall below it', async () => {
    const { dialog, view } = await openPresent();
    await userEvent.keyboard('g');
    await expect.element(dialog('Jump to a step')).toHaveFocus();

    await userEvent.keyboard('{PageDown}');

    expect(view().step).toEqual({ chapter: BORDER, n: 2 });
  });
});

describe('the notes', () => {
  test('hold the note, the next step, the chapter’s minutes, the timer and the time', async () => {
    const { dialog } = await openPresent();
    await userEvent.keyboard('s');
    const notes = dialog('Notes');

    await expect.element(notes).toHaveTextContent('Ask what the class would need to see.');
    await expect
      .element(notes.getByRole('region', { name: 'Next' }))
      .toHaveTextContent('Chapter 1 of 3 · step 2 of 3');
    await expect.element(notes).toHaveTextContent('about 8 minutes for this chapter · it is ');
    await expect.element(notes.getByRole('timer')).toBeVisible();
  });

  test('open, and say why, where the browser refuses a second window', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    const { dialog } = await openPresent();

    await userEvent.keyboard('c');

    await expect.element(dialog('Notes')).toHaveTextContent('The browser refused a second window.');
  });

  test('say where the browser lets the screen go dark', async () => {
    const refused = new DOMException('The battery is low.', 'NotAllowedError');
    vi.spyOn(navigator.wakeLock, 'request').mockRejectedValue(refused);
    const { dialog } = await openPresent();

    await userEvent.keyboard('s');

    await expect.element(dialog('Notes')).toHaveTextContent('does not keep the screen awake');
  });

  test('keep still about a screen that stays awake', async () => {
    const lock = Object.assign(new EventTarget(), { released: false, type: 'screen' as const });
    const sentinel = Object.assign(lock, { onrelease: null, release: () => Promise.resolve() });
    vi.spyOn(navigator.wakeLock, 'request').mockResolvedValue(sentinel);
    const { dialog } = await openPresent();

    await userEvent.keyboard('s');

    await expect.element(dialog('Notes')).not.toHaveTextContent('keep the screen awake');
  });
});
