import { dateInWords } from '../../model/date-words.ts';
import type { Place, PlaceRole, StoryEvent } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';
import { LocalNames } from './LocalNames.tsx';
import { PlaceName } from './PlaceName.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './CardFacts.module.css';

interface CardFactsProps {
  readonly event: StoryEvent;
  readonly places: ReadonlyMap<string, Place>;
}

const ROLE_ORDER: readonly PlaceRole[] = ['at', 'said-at', 'toward', 'about'];

/** When and where, each with how it is known. */
export function CardFacts({ event, places }: CardFactsProps) {
  const uses = event.places
    .toSorted((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role))
    .flatMap(({ place: id, role }) => {
      const place = places.get(id);
      return place ? [{ place, role }] : [];
    });
  return (
    <dl className={styles.facts}>
      <dt>{t.card.when}</dt>
      <dd>
        <p>{dateInWords(event.when)}</p>
        <p className={styles.basis}>
          <Words text={event.date.basis} />
        </p>
        {event.date.note !== undefined && (
          <p className={styles.basis}>
            <Words text={event.date.note} />
          </p>
        )}
      </dd>
      <dt>{t.card.where}</dt>
      <dd>
        {uses.length === 0 && <p>{t.card.noPlace}</p>}
        {uses.map(({ place, role }) => (
          <PlaceName key={`${role} ${place.id}`} place={place} role={role} />
        ))}
        <LocalNames places={uses.map((use) => use.place)} />
        <p className={styles.basis}>
          <Words text={event.placeBasis} />
        </p>
      </dd>
    </dl>
  );
}
