import type { Locator } from '../../geometry/place-locator.ts';
import type { AskedQuestion } from '../../model/exercise-questions.ts';
import styles from './MapPins.module.css';
import { Sign } from './Sign.tsx';

interface MapPinsProps {
  readonly asked: AskedQuestion;
  readonly name: string;
  readonly given: readonly string[];
  readonly isChecked: boolean;
  readonly locator: Locator;
}

/** Numbers on a map that press the radio buttons of the list: keyboard and speech use those. */
export function MapPins({ asked, name, given, isChecked, locator }: MapPinsProps) {
  return locator.places.map(({ place, pin, edge }) => {
    const nth = asked.options.findIndex(({ id }) => id === place.id) + 1;
    const isGiven = given.includes(place.id);
    const isRight = asked.right.includes(place.id);
    return (
      <button
        key={place.id}
        type="button"
        tabIndex={-1}
        aria-hidden="true"
        className={styles.pin}
        data-given={isGiven || undefined}
        data-vague={edge !== null || undefined}
        style={{ left: pin.x, top: pin.y }}
        onClick={() => {
          const radio = document.getElementById(`${name}-${nth}`);
          radio?.click();
          radio?.focus();
        }}
      >
        {nth}
        {isChecked && isRight && <Sign is="right" />}
        {isChecked && isGiven && !isRight && <Sign is="wrong" />}
      </button>
    );
  });
}
