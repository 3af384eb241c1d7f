import { createStore, type StoreApi } from 'zustand/vanilla';
import { parseKept } from '../lib/parse-kept.ts';

export const THEMES = ['system', 'light', 'dark', 'projector', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
export const TEXT_SIZES = [100, 115, 130] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How a reader likes the page; kept by the browser, never part of a link. */
export interface Preferences {
  readonly theme: Theme;
  /** per cent */
  readonly textSize: TextSize;
  /** `system` follows the device's own setting */
  readonly motion: 'system' | 'none';
  /** whether single keys act outside a focused widget */
  readonly shortcuts: boolean;
}

export interface PreferencesState extends Preferences {
  /** the theme that the view of now asks for instead of the reader’s own; never kept */
  readonly lent: Theme | null;
  /** false where the browser refuses to keep anything */
  readonly isKept: boolean;
}

export type PreferencesStore = StoreApi<PreferencesState>;

const START: Preferences = { theme: 'system', textSize: 100, motion: 'system', shortcuts: true };
const KEY = 'tumen-preferences';

/** The part of `localStorage` that is used. Reading it may throw where storage is blocked. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Preferences that are kept on a shelf where there is one. Without it they last as long as the
 * page, and `isKept` says so.
 */
export function createPreferencesStore(shelf: () => Shelf): PreferencesStore {
  const attempt = <Value>(action: (place: Shelf) => Value): Value | null => {
    try {
      return action(shelf());
    } catch {
      isKept = false;
      return null;
    }
  };
  let isKept = true;
  const kept = attempt((place) => place.getItem(KEY));
  const store = createStore<PreferencesState>()(() => ({
    ...START,
    ...readPreferences(kept),
    lent: null,
    isKept,
  }));
  store.subscribe(({ theme, textSize, motion, shortcuts, isKept: wasKept }) => {
    attempt((place) => place.setItem(KEY, JSON.stringify({ theme, textSize, motion, shortcuts })));
    if (isKept !== wasKept) store.setState({ isKept });
  });
  return store;
}

/** What of a kept text is still valid. */
export function readPreferences(kept: string | null): Partial<Preferences> {
  const found = parseKept(kept);
  if (found === null) return {};
  const get = (key: string): unknown => Reflect.get(found, key);
  const theme = THEMES.find((known) => known === get('theme'));
  const textSize = TEXT_SIZES.find((known) => known === get('textSize'));
  const motion = (['system', 'none'] as const).find((known) => known === get('motion'));
  const shortcuts = get('shortcuts');
  return {
    ...(theme ? { theme } : {}),
    ...(textSize ? { textSize } : {}),
    ...(motion ? { motion } : {}),
    ...(typeof shortcuts === 'boolean' ? { shortcuts } : {}),
  };
}
