import type { PlacedChip } from '../../geometry/edge-chips.ts';
import { distinctPlaces, plottedPlaces, type PlacedMark } from '../../geometry/map-marks.ts';
import { placeLook } from '../../geometry/map-shapes.ts';
import type { MapWords } from '../../geometry/map-scene.ts';
import { dateInWords } from '../../model/date-words.ts';
import type { EventIndex, Place, Story, StoryEvent } from '../../model/story.ts';
import { toldBy } from '../../model/tell-as.ts';
import { labelSizePx, measureText } from '../../ui/measure-text.ts';
import { t } from '../../ui/messages/messages.ts';

const WIDEST_CHIP_PX = 180;

/** The words drawn on the map. */
export function mapWords(story: Story): MapWords {
  return {
    mark: (mark) => markLines(story, mark),
    route: t.map.certainty,
    chip: (chip) => chipText(chip),
  };
}

/**
 * "Pyongyang · 3", or the event's own label. The chosen event is named at its first place and says
 * more on a second line; its other places are named themselves.
 */
function markLines(story: Story, mark: PlacedMark): readonly string[] {
  const event = story.events[mark.lead];
  const together = t.map.countIn(placesOf(mark.places), mark.events.length);
  if (!event || (mark.events.length > 1 && !mark.selected)) return [together];
  if (!mark.selected) {
    const isFirst = mark.places.some(
      ({ id }) => id === event.places.find((use) => use.plot)?.place,
    );
    return [mark.isToward && !isFirst ? t.map.toward(mark.place.name.en) : event.label];
  }
  const plotted = event.places.flatMap((use) => (use.plot ? [use.place] : []));
  const chosen = mark.places.find((place) => plotted.includes(place.id)) ?? mark.place;
  const isArea = placeLook(chosen) === 'area';
  const told = toldBy(event);
  const status = told ? t.story.howSure(event.status, told) : t.map.shortStatus[event.status];
  if (!mark.isMain) {
    const name = mark.isToward ? t.map.toward(chosen.name.en) : chosen.name.en;
    return isArea ? [name, t.map.areaOnly] : [name];
  }
  if (mark.isToward)
    return [event.label, isArea ? t.map.towardArea(status) : t.map.toward(chosen.name.en)];
  if (isArea) return [event.label, t.map.notExact(status)];
  return mark.events.length > 1 ? [event.label, told ? status : together] : [event.label];
}

/** "↗ New York · 1", "← Moscow, Kyiv + 2 · 5", or "← 4 places · 5" where names would be too long. */
export function chipText({
  arrow,
  marks,
  events,
}: Pick<PlacedChip, 'arrow' | 'marks' | 'events'>): string {
  const places = marks.flatMap((mark) => mark.places);
  const names = distinctPlaces(places).map((place) => place.name.en);
  const named = names
    .map((_, out) => {
      const kept = names.slice(0, names.length - out).join(', ');
      return `${arrow} ${t.map.countIn(out === 0 ? kept : t.map.andMore(kept, out), events)}`;
    })
    .find((text) => names.length === 1 || measureText(text, labelSizePx()) <= WIDEST_CHIP_PX);
  return named ?? `${arrow} ${t.map.countIn(placesOf(places), events)}`;
}

/** "Pyongyang", or "4 places". */
export function placesOf(places: readonly Place[]): string {
  const [first, ...others] = distinctPlaces(places);
  return first && others.length === 0 ? first.name.en : t.map.placesCount(others.length + 1);
}

/** Where an event stands among the places of a mark, for the list of its events. */
export function placesHere(event: StoryEvent, mark: PlacedMark): string {
  const uses = event.places.filter((use) => use.plot);
  return mark.places
    .flatMap((place) => {
      const use = uses.find((one) => one.place === place.id);
      if (!use) return [];
      return [use.role === 'toward' ? t.map.toward(place.name.en) : place.name.en];
    })
    .join('; ');
}

/** "Pyongyang", or "2 places: Kyiv; Kursk region". */
export function placesInWords(places: readonly Place[]): string {
  const each = distinctPlaces(places);
  const names = each.map((place) => place.name.en).join('; ');
  return each.length === 1 ? names : `${placesOf(places)}: ${names}`;
}

/** "Not on the map: Washington, D.C."; null where the event has a mark, or none is chosen. */
export function absenceInWords(story: Story, selected: EventIndex | null): string | null {
  const event = selected === null ? undefined : story.events[selected];
  if (!event || selected === null || plottedPlaces(story, [selected]).length > 0) return null;
  const names = event.places.flatMap((use) => story.places.get(use.place)?.name.en ?? []);
  return t.map.notOnMap(names.join('; '));
}

/** "Trains toward the border. About 13 to 20 April 2017. Primorsky region, an area. Disputed." */
export function markInWords(story: Story, mark: PlacedMark): string {
  const event = story.events[mark.lead];
  if (!event) return mark.place.name.en;
  if (mark.events.length > 1) return t.map.eventsIn(placesInWords(mark.places), mark.events.length);
  const parts = [
    event.label,
    dateInWords(event.when),
    mark.distinct.map(placeInWords).join('; '),
    t.story.howSure(event.status, toldBy(event)),
  ];
  if (event.layer === 'background') parts.push(t.map.notFromArticles);
  return `${parts.join('. ')}.`;
}

export function placeInWords(place: Place): string {
  switch (placeLook(place)) {
    case 'area':
    case 'none':
      return t.map.anArea(place.name.en);
    case 'ring':
    case 'exact':
      return place.name.en;
  }
}
