import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { selectSelectedIndex, selectShown, selectShownIndexes } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { t } from '../../ui/messages/messages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ArticlesTable } from './ArticlesTable.tsx';
import { ListRow } from './ListRow.tsx';
import { SORT_KEYS, sortEvents, type Sorting } from './sort-events.ts';
import { SortHeader } from './SortHeader.tsx';
import { useRowPreview } from './use-row-preview.ts';
import styles from './ListPanel.module.css';

/** Everything the map and the timeline hold, as a table. Fills its container and scrolls in it. */
export function ListPanel({ stores }: { readonly stores: Stores }) {
  const { actions } = stores.story;
  const story = useStore(stores.story, (state) => state.story);
  const shown = useStore(stores.story, selectShown);
  const indexes = useStore(stores.story, selectShownIndexes);
  const selected = useStore(stores.story, selectSelectedIndex);
  const [sorting, setSorting] = useState<Sorting>({ key: 'date', direction: 'ascending' });
  const rows = useMemo(() => sortEvents(story, indexes, sorting), [story, indexes, sorting]);
  const boxRef = useRef<HTMLDivElement>(null);
  useRowPreview(stores, boxRef);
  return (
    <section ref={boxRef} className={styles.panel} aria-label={t.list.table}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {t.list.caption(t.story.shownOf(shown.count, shown.of))}
        </caption>
        <thead>
          <tr>
            {SORT_KEYS.map((key) => (
              <SortHeader key={key} column={key} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((index) => {
            const event = story.events[index];
            return (
              event && (
                <ListRow
                  key={event.id}
                  story={story}
                  event={event}
                  index={index}
                  isSelected={index === selected}
                  onSelect={actions.select}
                />
              )
            );
          })}
        </tbody>
      </table>
      {shown.count === 0 && (
        <Notice
          text={t.story.noMatch(shown.of)}
          action={t.story.showAll}
          onAction={actions.showAll}
        />
      )}
      <ArticlesTable articles={story.articles} />
    </section>
  );
}
