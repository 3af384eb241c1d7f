declare module 'virtual:story' {
  import type { StoryFiles } from './model/parse-rows.ts';
  /** the texts of the story's files, as they were when the app was built */
  export const files: StoryFiles;
}
