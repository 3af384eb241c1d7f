import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { selectSelectedIndex, selectShown, selectShownIndexes } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { arcRows } from './arc-rows.ts';
import { EventListRow } from './EventListRow.tsx';
import { GapRow } from './GapRow.tsx';
import { useRowPreview } from './use-row-preview.ts';
import styles from './EventList.module.css';

/** The arc down a narrow screen: events in order of time, and the long gaps between them. */
export function EventList({ stores }: { readonly stores: Stores }) {
  const { actions } = stores.story;
  const story = useStore(stores.story, (state) => state.story);
  const shown = useStore(stores.story, selectShown);
  const indexes = useStore(stores.story, selectShownIndexes);
  const selected = useStore(stores.story, selectSelectedIndex);
  const rows = useMemo(() => arcRows(story, indexes), [story, indexes]);
  const boxRef = useRef<HTMLElement>(null);
  useRowPreview(stores, boxRef);
  return (
    <section ref={boxRef} className={styles.list} aria-label={t.list.arc}>
      <ol>
        {rows.map((row) => {
          if (row.is === 'gap')
            return <GapRow key={row.fromMs} gap={row} articles={story.articles.length} />;
          const event = story.events[row.index];
          return (
            event && (
              <EventListRow
                key={event.id}
                story={story}
                event={event}
                index={row.index}
                isSelected={row.index === selected}
                onSelect={actions.select}
              />
            )
          );
        })}
      </ol>
      {shown.count === 0 && (
        <Notice
          text={t.story.noMatch(shown.of)}
          action={t.story.showAll}
          onAction={actions.showAll}
        />
      )}
    </section>
  );
}
