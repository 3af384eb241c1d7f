import { useMemo } from 'react';
import type { EventIndex, Story } from '../../model/story.ts';

/** Events of the layers switched on, in time order; the same array while the layers are. */
export function useEventsOnAxis(story: Story, background: boolean): readonly EventIndex[] {
  return useMemo(
    () =>
      story.events.flatMap((event, index) =>
        event.layer === 'story' || background ? [index] : [],
      ),
    [story, background],
  );
}
