import { startMs } from '../../model/edtf.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';

/** Another event and, in words, what it has to do with this one. */
export interface LinkedEvent {
  readonly words: string;
  readonly event: StoryEvent;
}

export interface LinkedEvents {
  /** not from the articles, earlier than this one, in order of time */
  readonly before: readonly LinkedEvent[];
  /** not from the articles, of the same day or later, in order of time */
  readonly next: readonly LinkedEvent[];
  /** all others that it links to or that link to it, in order of time */
  readonly others: readonly LinkedEvent[];
}

/**
 * What an event has to do with others, whether these are shown or not. An event linked both ways
 * stands once.
 */
export function linkedEvents(story: Story, event: StoryEvent): LinkedEvents {
  const { relations, relationsBack } = late.cardLate;
  const onward = event.links.flatMap((link) => {
    const to = story.events[story.indexOf.get(link.to) ?? -1];
    return to ? [{ words: relations[link.relation], event: to }] : [];
  });
  const known = new Set(onward.map((link) => link.event.id));
  const back = story.events
    .filter((other) => !known.has(other.id))
    .flatMap((other) =>
      other.links
        .filter((link) => link.to === event.id)
        .map((link) => ({ words: relationsBack[link.relation], event: other })),
    );
  const outside = back.filter((link) => link.event.layer === 'background');
  const isEarlier = (link: LinkedEvent) => startMs(link.event.when) < startMs(event.when);
  return {
    before: outside.filter(isEarlier),
    next: outside.filter((link) => !isEarlier(link)),
    others: [...onward, ...back.filter((link) => link.event.layer === 'story')].toSorted(
      (a, b) => startMs(a.event.when) - startMs(b.event.when),
    ),
  };
}
