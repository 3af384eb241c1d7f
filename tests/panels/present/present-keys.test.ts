import { describe, expect, test } from 'vitest';
import {
  commandOf,
  isDigit,
  isEnter,
  type Press,
} from '../../../src/panels/present/present-keys.ts';

function press(key: string, change: Partial<Press> = {}): Press {
  return { key, code: '', repeat: false, ctrlKey: false, metaKey: false, altKey: false, ...change };
}

/** An element that is, or stands in, what one of these selectors finds. */
function inside(...selectors: readonly string[]): Element {
  const found: Partial<Element> = {};
  found.closest = (wanted: string) =>
    selectors.some((one) => wanted.split(', ').includes(one)) ? asElement : null;
  const asElement = Object.assign(Object.create(null), found);
  return asElement;
}

describe('the keys of a clicker', () => {
  test.each([
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'back'],
    [' ', 'next'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['F5', 'full-screen'],
    ['Escape', 'leave'],
  ])('%s asks for %s', (key, command) => {
    expect(commandOf(press(key), null)).toEqual({ do: command });
  });

  test.each(['PageDown', ' ', 'b', 'F5', 'Escape'])(
    '%s held down moves nothing and is kept from the browser',
    (key) => {
      expect(commandOf(press(key, { repeat: true }), null)).toBe('swallow');
    },
  );

  test.each(['PageDown', 'PageUp', 'b', '.', 'F5'])('%s works wherever the focus is', (key) => {
    const places = [inside('button'), inside('select'), inside('a[href]')];
    const plain = commandOf(press(key), null);
    expect(places.map((place) => commandOf(press(key), place))).toEqual([plain, plain, plain]);
  });

  test('blank the wall where letters are not Latin', () => {
    expect(commandOf(press('и', { code: 'KeyB' }), null)).toEqual({ do: 'blank' });
    expect(commandOf(press('ю', { code: 'Period' }), null)).toEqual({ do: 'blank' });
  });

  test('follow the letter, not its place, where letters are Latin', () => {
    expect(commandOf(press('p', { code: 'KeyR' }), null)).toEqual({ do: 'play-or-pause' });
  });
});

describe('what is not for the presentation', () => {
  test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
    'with %o a key belongs to the browser',
    (change) => {
      const keys = ['r', 'F5', 'ArrowLeft', 'p', '3', 'Enter'].map((key) => press(key, change));
      expect(keys.map((one) => commandOf(one, null))).toEqual(keys.map(() => null));
      expect(keys.some((one) => isDigit(one, null) || isEnter(one))).toBe(false);
    },
  );

  test.each([' ', 'Enter'])('“%s” presses the button that has the focus', (key) => {
    expect(commandOf(press(key), inside('button'))).toBeNull();
  });

  test.each(['ArrowDown', 'Home', 'Enter', ' '])('“%s” belongs to a list of choices', (key) => {
    expect(commandOf(press(key), inside('select'))).toBeNull();
  });

  test.each(['z', 'Tab', 'F11', 'Shift'])('%s means nothing', (key) => {
    expect(commandOf(press(key), null)).toBeNull();
  });
});

describe('the number of a step', () => {
  test('is typed in digits, but not into a list of choices', () => {
    expect(isDigit(press('7'), inside('button'))).toBe(true);
    expect(isDigit(press('7'), inside('select'))).toBe(false);
    expect(isDigit(press('F7'), null)).toBe(false);
  });

  test('is ended by one press of Enter', () => {
    expect([isEnter(press('Enter')), isEnter(press('Enter', { repeat: true }))]).toEqual([
      true,
      false,
    ]);
  });
});
