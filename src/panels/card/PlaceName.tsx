import type { Place, PlaceRole } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './PlaceName.module.css';

interface PlaceNameProps {
  readonly place: Place;
  readonly role: PlaceRole;
}

/** A place with what it has to do with the event, and how exact it is. */
export function PlaceName({ place, role }: PlaceNameProps) {
  return (
    <p>
      {t.story.placeInRole[role](place.name.en)}
      <span className={styles.small}>{`, ${t.story.precisions[place.precision]}`}</span>
    </p>
  );
}
