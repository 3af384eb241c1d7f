import { STATUSES } from './vocabulary.ts';
import type { Certainty, EventIndex, Report, Status, Story, StoryEvent } from './story.ts';

/** How sure an event looks when an article is believed word for word. */
export const STATUS_TOLD: Readonly<Record<Report['stance'], Status>> = {
  states: 'confirmed',
  attributes: 'on-record',
  hedges: 'reported',
  differs: 'disputed',
};

/** An event as one article tells it: nothing of it is our assessment. */
interface ToldEvent extends StoryEvent {
  readonly toldBy: Report;
}

/** The report whose account an event is drawn as; null where it is drawn as we assess it. */
export function toldBy(event: StoryEvent): Report | null {
  return isTold(event) ? event.toldBy : null;
}

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
 * certain and what is headed somewhere as there; anything less draws every leg as claimed. The same
 * story where that article does not tell it.
 */
export function tellAs(story: Story, index: EventIndex, letter: string): Story {
  const event = story.events[index];
  const report = event && reportBy(event, letter);
  if (!event || !report?.told || !canTell(event, letter)) return story;
  const status = STATUS_TOLD[report.stance];
  const isFlat = report.stance === 'states';
  const certainty: Certainty = isFlat ? 'confirmed' : 'claimed';
  const route = event.route && { legs: event.route.legs.map((leg) => ({ ...leg, certainty })) };
  const places = isFlat
    ? event.places.map((use) => (use.role === 'toward' ? { ...use, role: 'at' as const } : use))
    : event.places;
  const told: ToldEvent = {
    ...event,
    ...report.told,
    status,
    places,
    ...(route ? { route } : {}),
    toldBy: report,
  };
  const column = story.columns.status.slice();
  column[index] = STATUSES.indexOf(status);
  return {
    ...story,
    events: story.events.with(index, told),
    columns: { ...story.columns, status: column },
  };
}

function isTold(event: StoryEvent): event is ToldEvent {
  return 'toldBy' in event;
}
