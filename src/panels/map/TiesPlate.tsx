import { useStore } from 'zustand';
import { tiesOf } from '../../geometry/place-ties.ts';
import { selectSelectedIndex, selectShown } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { TiesKey } from '../../ui/TiesKey.tsx';
import styles from './MapPlates.module.css';

/** What the lines and signs of the ties mean, on the timeline as on the map. */
export function TiesPlate({ stores }: { readonly stores: Stores }) {
  const story = useStore(stores.story, (state) => state.story);
  const shown = useStore(stores.story, selectShown);
  const selected = useStore(stores.story, selectSelectedIndex);
  const ties = selected === null ? [] : tiesOf(story, selected, shown.mask);
  return (
    <div className={styles.plate}>
      <TiesKey
        kinds={[...new Set(ties.map((tie) => tie.relation))]}
        empty={selected === null ? late.ties.chooseFirst : late.ties.none}
      />
    </div>
  );
}
