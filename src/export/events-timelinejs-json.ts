import type { EventIndex, Story } from '../model/story.ts';
import type { ExportPage } from './export-page.ts';
import { shownEvents } from './shown-events.ts';
import { eventSlide, titleSlide, type EventSlide } from './timelinejs-slides.ts';

/** Slides for TimelineJS 3 as JSON. */
export function eventsAsTimelineJsJson(
  story: Story,
  events: readonly EventIndex[],
  page: ExportPage,
): string {
  return JSON.stringify({
    scale: 'human',
    title: { text: titleSlide(story, page) },
    events: shownEvents(story, events).map((event) => asJson(eventSlide(story, event, page))),
  });
}

function asJson({ id, start, end, displayDate, group, headline, text }: EventSlide) {
  return {
    unique_id: id,
    start_date: start,
    ...(end ? { end_date: end } : {}),
    display_date: displayDate,
    text: { headline, text },
    group,
  };
}
