import { memoizeLast } from '../../lib/memoize-last.ts';
import type { EventIndex, Story } from '../../model/story.ts';
import type { TimeRange } from '../../model/view.ts';
import {
  selectSelectedIndex,
  selectShownIndexes,
  type StoryState,
} from '../../store/story-store.ts';

const eventsOf = memoizeLast(
  (
    story: Story,
    shown: readonly EventIndex[],
    selected: EventIndex | null,
    span: TimeRange | null,
  ): readonly EventIndex[] =>
    selected === null ? shown.filter((event) => isIn(story, event, span)) : [selected],
);

/** What the wall shows: the chosen event alone, or the shown events of the part of time in sight. */
export function selectOnWall(state: Pick<StoryState, 'story' | 'view'>): readonly EventIndex[] {
  return eventsOf(
    state.story,
    selectShownIndexes(state),
    selectSelectedIndex(state),
    state.view.span,
  );
}

function isIn({ columns }: Story, event: EventIndex, span: TimeRange | null): boolean {
  const at = columns.anchorMs[event] ?? 0;
  return span === null || (at >= span.fromMs && at < span.toMs);
}
