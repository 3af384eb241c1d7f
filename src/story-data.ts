import { checked as made } from 'virtual:story';
import type { CheckedStory } from './model/check-story.ts';

/** The story this copy of the app was built with; a module of its own, so that it loads on its own. */
export const checked: CheckedStory = made;
