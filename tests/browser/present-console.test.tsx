import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityFaults, THEMES } from './accessibility-faults.ts';
import { openConsole, openLedConsole } from './open-present.tsx';
import { BORDER } from './open-story.tsx';

describe('the console', () => {
  test.each(THEMES)('has no fault that axe finds, in %s', async (theme) => {
    const { console } = await openLedConsole();

    expect(await accessibilityFaults(console.element(), theme)).toEqual([]);
  });

  test('says a step once it is there', async () => {
    const { console, said } = await openLedConsole();
    await console.getByRole('button', { name: 'Next step' }).click();

    await expect
      .poll(said)
      .toBe('Chapter 1, step 2 of 3: Were troops really moving to the border?');
  });

  test('tells a blank wall and a held one from a wall that shows the step', async () => {
    const { console } = await openLedConsole();
    await expect.element(console.getByRole('region', { name: 'On the wall' })).toBeVisible();
    await console.getByRole('button', { name: 'Blank the wall' }).click();
    await expect
      .element(console.getByRole('region', { name: 'Hidden: the wall is blank' }))
      .toBeVisible();
    await console.getByRole('button', { name: 'Hold the wall' }).click();
    await console.getByRole('button', { name: 'Next step' }).click();

    await expect
      .element(console.getByRole('region', { name: 'Not on the wall: it is held' }))
      .toBeVisible();
  });

  test('follows the clicker though a list of choices has the focus', async () => {
    const { view, console } = await openLedConsole();
    const seconds = console.getByRole('combobox', { name: 'Time for each step' });
    seconds.element().focus();
    await userEvent.keyboard('{PageDown}');

    await expect.poll(() => view().step).toEqual({ chapter: BORDER, n: 2 });
    await expect.element(seconds).toHaveValue('20');
  });

  test('alone says what to do', async () => {
    const { console } = await openConsole();

    await expect.element(console.getByRole('alert')).toHaveTextContent('No presentation answers.');
    expect(await accessibilityFaults(console.element(), 'light')).toEqual([]);
  });
});
