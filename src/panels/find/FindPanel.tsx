import { useStore } from 'zustand';
import { selectShown, selectShownIndexes } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { Button } from '../../ui/Button.tsx';
import { t } from '../../ui/messages/messages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Switch } from '../../ui/Switch.tsx';
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
  const withBackground = useStore(stores.story, (state) => state.view.background);

  function selectFirst(): void {
    const first = selectShownIndexes(stores.story.getState())[0];
    const event = first === undefined ? undefined : story.events[first];
    if (!event) return;
    actions.select(event.id);
    onChoose();
  }

  return (
    <section className={styles.panel} aria-label={t.find.panel}>
      <SearchField stores={stores} onSubmit={selectFirst} />
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
