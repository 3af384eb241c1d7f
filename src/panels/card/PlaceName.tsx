import type { Place, PlaceRole } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';
import styles from './PlaceName.module.css';

interface PlaceNameProps {
  readonly place: Place;
  readonly role: PlaceRole;
}

/** A place with what it has to do with the event, how exact it is, and its name on the spot. */
export function PlaceName({ place, role }: PlaceNameProps) {
  const { en, ru, ko } = place.name;
  return (
    <p className={styles.place}>
      {t.story.placeInRole[role](en)}
      <span className={styles.small}>
        {ru !== undefined && (
          <>
            <span lang="ru">{ru}</span>
            {' · '}
          </>
        )}
        {ko !== undefined && (
          <>
            <span lang="ko">{ko}</span>
            {' · '}
          </>
        )}
        {t.story.precisions[place.precision]}
      </span>
    </p>
  );
}
