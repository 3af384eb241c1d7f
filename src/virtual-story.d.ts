declare module 'virtual:story' {
  import type { CheckedStory } from './model/check-story.ts';
  /** the story as it was when the app was built, its faults named */
  export const checked: CheckedStory;
}
