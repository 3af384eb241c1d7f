import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createPreferencesStore,
  readPreferences,
  type Preferences,
  type Shelf,
} from '../../src/store/preferences-store.ts';

const START: Preferences = {
  theme: 'system',
  textSize: 100,
  motion: 'system',
  shortcuts: true,
};

function emptyShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

function blocked(): Shelf {
  throw new Error('The operation is insecure.');
}

function fullShelf(): Shelf {
  return {
    getItem: () => null,
    setItem: () => {
      throw new Error('The quota has been exceeded.');
    },
  };
}

describe('a reader’s preferences', () => {
  test('are at first those of the device', () => {
    expect(createPreferencesStore(emptyShelf).getState()).toEqual({
      ...START,
      isKept: true,
      lent: null,
    });
  });

  test('are there again on the next visit', () => {
    const shelf = emptyShelf();
    createPreferencesStore(() => shelf).setState({ theme: 'dark', textSize: 130 });
    expect(createPreferencesStore(() => shelf).getState()).toEqual({
      ...START,
      theme: 'dark',
      textSize: 130,
      isKept: true,
      lent: null,
    });
  });
});

describe('where nothing may be kept', () => {
  test('preferences last as long as the page', () => {
    const store = createPreferencesStore(blocked);
    store.setState({ theme: 'dark' });
    expect(store.getState().theme).toBe('dark');
  });

  test('the reader can be told so from the start', () => {
    expect(createPreferencesStore(blocked).getState().isKept).toBe(false);
  });

  test('a full shelf shows when it is first needed', () => {
    const store = createPreferencesStore(fullShelf);
    store.setState({ theme: 'dark' });
    expect(store.getState()).toEqual({ ...START, theme: 'dark', isKept: false, lent: null });
  });
});

describe('a kept text', () => {
  test.for([
    ['that is broken', '{"theme":', {}],
    ['that is no object', '"dark"', {}],
    ['that is null', 'null', {}],
    ['of an older version', '{"colours":"dark"}', {}],
    ['with a theme that is gone', '{"theme":"sepia","textSize":115}', { textSize: 115 }],
    ['with a size that is too large', '{"textSize":900,"motion":"none"}', { motion: 'none' }],
    ['with words for a switch', '{"shortcuts":"yes"}', {}],
    ['with a switch that is off', '{"shortcuts":false}', { shortcuts: false }],
  ] as const)('%s gives what of it is valid', ([, text, valid]) => {
    expect(readPreferences(text)).toEqual(valid);
  });

  test('never stops the page, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readPreferences(text)).not.toThrow();
      }),
    );
  });
});
