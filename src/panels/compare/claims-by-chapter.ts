import type { Shown } from '../../model/filter.ts';
import type { EventIndex, Story, StoryEvent } from '../../model/story.ts';
import type { Chapter, Claim, ClaimCell, Study } from '../../model/study.ts';

/** What an article does with a claim; one that does not mention it is silent. */
export type Stance = ClaimCell['stance'] | 'silent';

/** A claim with the event it is about. */
export interface ClaimOnEvent {
  readonly claim: Claim;
  readonly event: StoryEvent;
  readonly index: EventIndex;
}

export interface ChapterClaims {
  readonly chapter: Chapter;
  readonly claims: readonly ClaimOnEvent[];
}

/** The claims whose events pass the filters, by chapter; a chapter without claims is left out. */
export function claimsByChapter(
  study: Study,
  story: Story,
  shown: Shown,
): { readonly chapters: readonly ChapterClaims[]; readonly hidden: number } {
  const found = study.claims.flatMap((claim): ClaimOnEvent[] => {
    const index = story.indexOf.get(claim.event);
    const event = index === undefined ? undefined : story.events[index];
    return index === undefined || !event ? [] : [{ claim, event, index }];
  });
  const passing = found.filter(({ index }) => shown.mask[index] === 1);
  const chapters = study.chapters
    .map((chapter) => ({
      chapter,
      claims: passing.filter(({ claim }) => claim.chapter === chapter.id),
    }))
    .filter(({ claims }) => claims.length > 0);
  return { chapters, hidden: found.length - passing.length };
}

/** What one article says to a claim; undefined where it is silent. */
export function cellOf(claim: Claim, letter: string): ClaimCell | undefined {
  return claim.cells.find((cell) => cell.article === letter);
}

/**
 * The claim to show where there is room for one: the open one, else the first on the selected
 * event, else the first of all. Null where none is shown.
 */
export function claimAtHand(
  claims: readonly ClaimOnEvent[],
  open: string | null,
  selected: EventIndex | null,
): ClaimOnEvent | null {
  return (
    claims.find(({ claim }) => claim.id === open) ??
    claims.find(({ index }) => index === selected) ??
    claims[0] ??
    null
  );
}

/** Numbers of the paragraphs by which an article reports an event, each once, in order. */
export function paragraphsOf(event: StoryEvent, letter: string): readonly number[] {
  const numbers = event.reports
    .filter((report) => report.article === letter)
    .flatMap((report) => report.paragraphs);
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
