import { STATUSES } from './vocabulary.ts';
import type { Certainty, EventIndex, Report, Status, Story, StoryEvent } from './story.ts';

/** How sure an event looks when an article is believed word for word. */
const STATUS_TOLD: Readonly<Record<Report['stance'], Status>> = {
  states: 'confirmed',
  attributes: 'on-record',
  hedges: 'reported',
  differs: 'disputed',
};

/** True where several articles tell the event and this one has words of its own for it. */
export function canTell(event: StoryEvent, letter: string): boolean {
  return tellers(event).includes(letter);
}

/** Letters of the articles as whose account the event can be shown; empty or at least two. */
export function tellers(event: StoryEvent): readonly string[] {
  const letters = event.reports.filter((report) => report.told).map((report) => report.article);
  return letters.length > 1 ? letters : [];
}

/** The report by which one article tells the event; undefined where it is silent. */
export function reportBy(event: StoryEvent, letter: string): Report | undefined {
  return event.reports.find((report) => report.article === letter);
}

/**
 * The story with one event as one article tells it: its title and label, how sure it sounds, and
 * what would be drawn if that were all we knew. A flat statement draws every leg of a route as
 * certain, a hedge none. The same story where that article does not tell it.
 */
export function tellAs(story: Story, index: EventIndex, letter: string): Story {
  const event = story.events[index];
  const report = event && reportBy(event, letter);
  if (!event || !report?.told || !canTell(event, letter)) return story;
  const status = STATUS_TOLD[report.stance];
  const certainty: Certainty | null =
    report.stance === 'states' ? 'confirmed' : report.stance === 'hedges' ? 'claimed' : null;
  const route =
    event.route && certainty
      ? { legs: event.route.legs.map((leg) => ({ ...leg, certainty })) }
      : event.route;
  const told: StoryEvent = { ...event, ...report.told, status, ...(route ? { route } : {}) };
  const column = story.columns.status.slice();
  column[index] = STATUSES.indexOf(status);
  return {
    ...story,
    events: story.events.with(index, told),
    columns: { ...story.columns, status: column },
  };
}
