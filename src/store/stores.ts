import type { PointerStore } from './pointer-store.ts';
import type { PreferencesStore } from './preferences-store.ts';
import type { StoryStore } from './story-store.ts';

/** What every panel is given. */
export interface Stores {
  readonly story: StoryStore;
  readonly pointer: PointerStore;
  readonly preferences: PreferencesStore;
}
