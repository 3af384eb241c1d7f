import { useMemo } from 'react';
import { useStore } from 'zustand';
import { titleHitsFirst } from '../../model/search.ts';
import type { EventId } from '../../model/story.ts';
import { selectShown, selectShownIndexes } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../ui/messages/messages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { FoundEvents } from './FoundEvents.tsx';
import { InvolvedSelects } from './InvolvedSelects.tsx';
import { SearchField } from './SearchField.tsx';
import { TimeWindow } from './TimeWindow.tsx';
import { ToggleFilters } from './ToggleFilters.tsx';
import styles from './FindPanel.module.css';

interface FindPanelProps {
  readonly stores: Stores;
  /** after an event was chosen here, so that its card can be shown */
  readonly onChoose: () => void;
}

/** Every filter in one column: what passes them is shown on the timeline, the map and the lists. */
export function FindPanel({ stores, onChoose }: FindPanelProps) {
  const { actions } = stores.story;
  const story = useStore(stores.story, (state) => state.story);
  const shown = useStore(stores.story, selectShown);
  const indexes = useStore(stores.story, selectShownIndexes);
  const query = useStore(stores.story, (state) => state.view.filters.query);
  const withBackground = useStore(stores.story, (state) => state.view.background);
  const found = useMemo(() => titleHitsFirst(story, indexes, query), [story, indexes, query]);
  const isLooking = query.trim() !== '' || shown.count < shown.of;

  function choose(id: EventId): void {
    actions.select(id);
    onChoose();
  }

  function chooseFirst(): void {
    const event = story.events[found[0] ?? -1];
    if (event) choose(event.id);
  }

  return (
    <section className={styles.panel} aria-label={t.find.panel}>
      <SearchField stores={stores} onSubmit={chooseFirst} />
      {shown.count === 0 ? (
        <Notice
          text={t.story.noMatch(shown.of)}
          action={t.story.showAll}
          onAction={actions.showAll}
        />
      ) : (
        <div className={styles.count}>
          <p>{t.find.count(shown.count, shown.of)}</p>
          {shown.count < shown.of && <Button onClick={actions.showAll}>{t.story.showAll}</Button>}
        </div>
      )}
      {isLooking && shown.count > 0 && (
        <FoundEvents story={story} found={found} onChoose={choose} />
      )}
      <ToggleFilters stores={stores} />
      <InvolvedSelects stores={stores} />
      <TimeWindow stores={stores} />
      <Switch
        label={t.story.backgroundLayer}
        description={t.find.backgroundHelp}
        isOn={withBackground}
        onChange={actions.setBackground}
      />
    </section>
  );
}
