import { buildHaystacks, matchesAll, needlesOf } from './search.ts';
import { KINDS, STATUSES } from './vocabulary.ts';
import type { EventIndex, Story } from './story.ts';
import type { ViewState } from './view.ts';

/** What is shown: one byte an event, and the counts. */
export interface Shown {
  /** 1 = passes every filter */
  readonly mask: Uint8Array;
  /** events that pass */
  readonly count: number;
  /** events of the layers switched on, whether they pass or not */
  readonly of: number;
}

/** Applies window, layer and facets to the story's columns. O(events); copies nothing. */
export function filterStory(
  story: Story,
  view: Pick<ViewState, 'range' | 'filters' | 'background'>,
): Shown {
  const { columns, events } = story;
  const { filters, range } = view;
  const kinds = KINDS.map((kind) => filters.kinds.includes(kind));
  const statuses = STATUSES.map((status) => filters.statuses.includes(status));
  const letters = story.articles.reduce(
    (bits, article, n) => (filters.articles.includes(article.id) ? bits | (1 << n) : bits),
    0,
  );
  const everyArticle = filters.articles.length >= story.articles.length;
  const needles = needlesOf(story, filters.query);
  const haystacks = needles.length > 0 ? buildHaystacks(story) : [];
  const mask = new Uint8Array(columns.length);
  let count = 0;
  let of = 0;
  for (let i = 0; i < columns.length; i++) {
    const event = events[i];
    if (!event || (columns.background[i] === 1 && !view.background)) continue;
    of++;
    const passes =
      kinds[columns.kind[i] ?? 0] === true &&
      statuses[columns.status[i] ?? 0] === true &&
      (everyArticle || ((columns.articles[i] ?? 0) & letters) !== 0) &&
      (range === null ||
        ((columns.startMs[i] ?? 0) < range.toMs && (columns.endMs[i] ?? 0) > range.fromMs)) &&
      (filters.actor === null || event.actors.includes(filters.actor)) &&
      (filters.place === null || event.places.some((use) => use.place === filters.place)) &&
      (needles.length === 0 || matchesAll(haystacks[i] ?? '', needles));
    if (passes) {
      mask[i] = 1;
      count++;
    }
  }
  return { mask, count, of };
}

/** The shown event before or after one in time, or null at the end of the arc. */
export function neighbour(shown: Shown, from: EventIndex, step: 1 | -1): EventIndex | null {
  for (let i = from + step; i >= 0 && i < shown.mask.length; i += step)
    if (shown.mask[i] === 1) return i;
  return null;
}

/** Indexes of the shown events in time order. */
export function shownIndexes(shown: Shown): EventIndex[] {
  const indexes: EventIndex[] = [];
  shown.mask.forEach((bit, i) => {
    if (bit === 1) indexes.push(i);
  });
  return indexes;
}
