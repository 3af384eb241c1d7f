import { KINDS, STATUSES } from '../../model/vocabulary.ts';
import type { EventIndex, Story, StoryEvent } from '../../model/story.ts';
import { articleLetters } from '../../model/event-facts.ts';
import { mainPlaceInWords } from './main-place.ts';

export const SORT_KEYS = ['date', 'title', 'place', 'kind', 'status', 'articles'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sorting {
  readonly key: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** The indexes in another order. Equals stay in order of time; what has no place stands last. */
export function sortEvents(
  story: Story,
  indexes: readonly EventIndex[],
  sorting: Sorting,
): readonly EventIndex[] {
  const { key } = sorting;
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  if (key === 'date') return indexes.toSorted((a, b) => sign * (a - b));
  const sortable = indexes.flatMap((index) => {
    const event = story.events[index];
    return event ? [{ index, by: sortText(story, event, key) }] : [];
  });
  return sortable
    .toSorted((a, b) => {
      if (a.by === '' || b.by === '')
        return Number(a.by === '') - Number(b.by === '') || a.index - b.index;
      return sign * a.by.localeCompare(b.by, 'en-GB') || a.index - b.index;
    })
    .map((row) => row.index);
}

function sortText(story: Story, event: StoryEvent, key: Exclude<SortKey, 'date'>): string {
  switch (key) {
    case 'title':
      return event.title;
    case 'place':
      return mainPlaceInWords(story, event) ?? '';
    case 'kind':
      return String(KINDS.indexOf(event.kind));
    case 'status':
      return String(STATUSES.indexOf(event.status));
    case 'articles':
      return articleLetters(event).join('');
  }
}
