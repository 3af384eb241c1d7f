import { useStore } from 'zustand';
import { toldBy } from '../../model/tell-as.ts';
import { selectSelectedIndex, selectToldStory } from '../../store/story-store.ts';
import type { Stores } from '../../store/stores.ts';
import { absenceInWords } from './map-words.ts';
import styles from './MapPlates.module.css';
import { MapTold } from './MapTold.tsx';
import { TiesPlate } from './TiesPlate.tsx';

interface MapPlatesProps {
  readonly stores: Stores;
  /** room for few words */
  readonly isNarrow: boolean;
  /** px from the bottom where fewer marks are there; null at the top */
  readonly bottomPx: number | null;
  readonly onBack: () => void;
}

/** In a corner on the left: as whose account the map is drawn, and the key of the ties. */
export function MapPlates({ stores, isNarrow, bottomPx, onBack }: MapPlatesProps) {
  const story = useStore(stores.story, selectToldStory);
  const selected = useStore(stores.story, selectSelectedIndex);
  const hasTies = useStore(stores.story, (state) => state.view.ties);
  const event = selected === null ? undefined : story.events[selected];
  const report = event ? toldBy(event) : null;
  const absence = absenceInWords(story, selected);
  return (
    <div
      className={styles.plates}
      data-narrow={isNarrow}
      style={bottomPx === null ? undefined : { top: 'auto', bottom: bottomPx }}
    >
      {report && <MapTold letter={report.article} isNarrow={isNarrow} onBack={onBack} />}
      {hasTies && <TiesPlate stores={stores} />}
      {absence !== null && <p className={styles.plate}>{absence}</p>}
    </div>
  );
}
