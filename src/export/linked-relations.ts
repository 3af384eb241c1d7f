import type { Certainty, Place, Story } from '../model/story.ts';
import { placeLink } from './event-link.ts';
import { eventWhen } from './event-when.ts';
import type { ExportPage } from './export-page.ts';
import type { PlaceStay } from './place-stays.ts';

/** The format knows three grades. */
const GRADES = {
  confirmed: 'certain',
  claimed: 'uncertain',
  announced: 'uncertain',
  planned: 'uncertain',
} as const satisfies Record<Certainty, string>;

/** The legs of routes that start at a place, as relations to the places where they end. */
export function linkedRelations(
  story: Story,
  place: Place,
  stays: readonly PlaceStay[],
  { address, words }: ExportPage,
) {
  return stays.flatMap(({ event }) =>
    (event.route?.legs ?? [])
      .filter((leg) => leg.from === place.id)
      .map((leg) => {
        const end = story.places.get(leg.to)?.name.en ?? leg.to;
        return {
          relationType: 'gvp:tgn3000_related_to',
          relationTo: placeLink(address, leg.to),
          label: `${event.label}: ${words.leg(place.name.en, end, leg.certainty)}`,
          when: eventWhen(event.when),
          certainty: GRADES[leg.certainty],
        };
      }),
  );
}
