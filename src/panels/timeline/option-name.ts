import { dateInWords } from '../../model/date-words.ts';
import { articleLetters, mainPlace } from '../../model/event-facts.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { toldBy } from '../../model/tell-as.ts';
import { t } from '../../ui/messages/messages.ts';

/** "Russia blocks UN statement. 19 April 2017. New York. Confirmed elsewhere. In 3 of 5 articles." */
export function optionName(story: Story, event: StoryEvent): string {
  const place = mainPlace(story, event)?.place;
  return t.timeline.optionName(
    event.title,
    dateInWords(event.when),
    place ? t.story.spokenPlace(place.name.en, place.precision) : '',
    t.story.howSure(event.status, toldBy(event)),
    event.layer === 'background'
      ? t.story.backgroundLayer
      : t.timeline.inArticles(articleLetters(event), story.articles.length),
  );
}
