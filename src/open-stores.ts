import type { Story } from './model/story.ts';
import { createPointerStore } from './store/pointer-store.ts';
import { createPreferencesStore } from './store/preferences-store.ts';
import { createStoryStore } from './store/story-store.ts';
import type { Stores } from './store/stores.ts';
import { decodeView } from './store/url-codec.ts';

/** The stores of a visit that begins at the window's address. */
export function openStores(story: Story, window: Window): Stores {
  const { view, notes } = decodeView(window.location.hash, story);
  return {
    story: createStoryStore(story, view, notes),
    pointer: createPointerStore(),
    preferences: createPreferencesStore(() => window.localStorage),
  };
}
