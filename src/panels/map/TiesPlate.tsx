import { useStore } from 'zustand';
import { allTies } from '../../geometry/place-ties.ts';
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
  const background = useStore(stores.story, (state) => state.view.background);
  const ties = selected === null ? [] : allTies(story, selected);
  const drawn = ties.filter((tie) => shown.mask[tie.far] === 1);
  const off = background ? [] : ties.filter((tie) => story.events[tie.far]?.layer === 'background');
  return (
    <div className={`${styles.plate} ${styles.ties}`}>
      <TiesKey
        kinds={[...new Set(drawn.map((tie) => tie.kind))]}
        empty={selected === null ? late.ties.chooseFirst : late.ties.none}
        hidden={late.ties.hidden(off.length, ties.length - drawn.length - off.length)}
      />
    </div>
  );
}
