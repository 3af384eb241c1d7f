import { dateInWords } from '../../model/date-words.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';

/** "Russia blocks UN statement. 19 April 2017. New York. Confirmed elsewhere. In 3 of 5 articles." */
export function optionName(story: Story, event: StoryEvent): string {
  const place = event.places[0] ? (story.places.get(event.places[0].place)?.name.en ?? '') : '';
  const letters = [...new Set(event.reports.map((report) => report.article))];
  const told =
    event.layer === 'background'
      ? t.story.backgroundLayer
      : t.timeline.inArticles(letters, story.articles.length);
  return t.timeline.optionName(
    event.title,
    dateInWords(event.when),
    place,
    t.story.statuses[event.status],
    told,
  );
}
