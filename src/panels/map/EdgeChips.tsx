import type { PlacedChip } from '../../geometry/edge-chips.ts';
import { t } from '../../ui/messages/messages.ts';
import { chipText, placesInWords } from './map-words.ts';
import styles from './EdgeChips.module.css';

interface EdgeChipsProps {
  readonly chips: readonly PlacedChip[];
  readonly onGo: (chip: PlacedChip) => void;
}

/** Buttons at the map's edge for places out of sight; each points the way and goes there. */
export function EdgeChips({ chips, onGo }: EdgeChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t.map.offMap}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button
            type="button"
            className={styles.chip}
            data-selected={chip.selected}
            data-events={` ${chip.marks.flatMap((mark) => mark.events).join(' ')} `}
            style={{
              left: chip.box.x,
              top: chip.box.y,
              width: chip.box.width,
              height: chip.box.height,
            }}
            aria-label={`${chipText(chip)}. ${t.map.goTo(placesInWords(chip.marks.flatMap((mark) => mark.places)), chip.events)}`}
            onClick={() => onGo(chip)}
          >
            {chipText(chip)}
          </button>
        </li>
      ))}
    </ul>
  );
}
