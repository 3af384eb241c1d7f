import type { Story, StoryEvent } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';

/** Another event and, in words, what it has to do with this one. */
export interface LinkedEvent {
  readonly words: string;
  readonly event: StoryEvent;
}

/**
 * The events this one links to, then those that link to it. An event linked both ways stands once.
 * Background events that link here are left out while their layer is off.
 */
export function linkedEvents(
  story: Story,
  event: StoryEvent,
  withBackground: boolean,
): readonly LinkedEvent[] {
  const onward = event.links.flatMap((link) => {
    const to = story.events[story.indexOf.get(link.to) ?? -1];
    return to ? [{ words: t.card.relations[link.relation], event: to }] : [];
  });
  const known = new Set(onward.map((link) => link.event.id));
  const back = story.events
    .filter((other) => !known.has(other.id) && (withBackground || other.layer === 'story'))
    .flatMap((other) =>
      other.links
        .filter((link) => link.to === event.id)
        .map((link) => ({ words: t.card.relationsBack[link.relation], event: other })),
    );
  return [...onward, ...back];
}
