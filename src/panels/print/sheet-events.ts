import type { EventIndex, Story, StoryEvent } from '../../model/story.ts';
import type { Chapter, Study } from '../../model/study.ts';
import { decodeView } from '../../store/url-codec.ts';

/**
 * The events that a sheet may show, in the order of time: a chapter's own, or all of the story where
 * none of its claims belongs to the chapter.
 */
export function eventsOf(
  story: Story,
  study: Study,
  chapter: Chapter | null,
): readonly EventIndex[] {
  const claimed = study.claims.flatMap((claim) =>
    claim.chapter === chapter?.id ? [story.indexOf.get(claim.event)] : [],
  );
  if (!chapter || claimed.length === 0) return toldInOrder(story, [...story.events.keys()]);
  return toldInOrder(story, [...claimed, ...toldInSteps(story, [chapter])]);
}

/** The events that steps select, in the order of time. */
export function toldInSteps(story: Story, chapters: readonly Chapter[]): readonly EventIndex[] {
  return toldInOrder(
    story,
    chapters.flatMap((chapter) => selectedIn(story, chapter)),
  );
}

/** One for each step that selects an event. */
function selectedIn(story: Story, { steps }: Chapter): readonly (EventIndex | undefined)[] {
  return steps.map(({ view }) => {
    const names = new URLSearchParams(view).has('event');
    const event = names ? decodeView(view, story).view.selected : null;
    return event === null ? undefined : story.indexOf.get(event);
  });
}

/**
 * What a chapter turns on: the event that most of its steps select; among equals the one that most
 * articles tell. Null where none of its claims belongs to it, or no article tells one of its events: then it
 * turns on the articles themselves.
 */
export function mainEvent(story: Story, study: Study, chapter: Chapter): StoryEvent | null {
  if (!study.claims.some((claim) => claim.chapter === chapter.id)) return null;
  const selected = selectedIn(story, chapter);
  const steps = (index: EventIndex) => selected.filter((one) => one === index).length;
  const reports = (index: EventIndex) => story.events[index]?.reports.length ?? 0;
  const inSteps = toldInOrder(story, selected);
  const [first] = (inSteps.length > 0 ? inSteps : eventsOf(story, study, chapter)).toSorted(
    (a, b) => steps(b) - steps(a) || reports(b) - reports(a),
  );
  return first === undefined ? null : (story.events[first] ?? null);
}

/** Each once, in the order of time, without what no article tells. */
function toldInOrder(
  story: Story,
  indexes: readonly (EventIndex | undefined)[],
): readonly EventIndex[] {
  const told = indexes.flatMap((index) =>
    index !== undefined && story.events[index]?.layer === 'story' ? [index] : [],
  );
  return [...new Set(told)].toSorted((a, b) => a - b);
}
