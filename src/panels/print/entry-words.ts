import type { PageFit } from '../../geometry/paper-fit.ts';
import { dateInShort, dateInWords, isVague } from '../../model/date-words.ts';
import { articleLetters } from '../../model/event-facts.ts';
import type { StoryEvent } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';

/** What the numbered list says of an event: its name, then date, status and articles. */
export function entryWords(
  event: StoryEvent,
  names: PageFit['names'],
): readonly [name: string, facts: string] {
  const letters = articleLetters(event).join(' ');
  const { separate, about } = late.print;
  // A letter alone in a line would be read as nothing.
  const sure = (status: string) => whole([status, letters].join(separate));
  if (names === 'titles') {
    const facts = [dateInWords(event.when), sure(t.story.statuses[event.status])];
    return [`${event.title}.`, facts.join(separate)];
  }
  const date = `${isVague(event.when) ? about : ''}${dateInShort(event.when)}`;
  return [event.label, [whole(date), sure(t.map.shortStatus[event.status])].join(separate)];
}

/** Words that stay in one line. */
function whole(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
