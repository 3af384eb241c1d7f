import type { Story } from '../../model/story.ts';
import type { Chapter } from '../../model/study.ts';

/** What a sheet is called and asks. A chapter’s title is its question unless its first step asks another. */
export function titleOf(
  story: Story,
  chapter: Chapter | null,
): { readonly title: string; readonly question: string | null } {
  return chapter
    ? { title: chapter.title, question: chapter.steps[0]?.title ?? null }
    : { title: story.info.title, question: story.info.subtitle };
}
