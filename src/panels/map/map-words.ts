import type { PlacedChip } from '../../geometry/edge-chips.ts';
import type { PlacedMark } from '../../geometry/map-marks.ts';
import { placeLook } from '../../geometry/map-shapes.ts';
import type { MapWords } from '../../geometry/map-scene.ts';
import { dateInWords } from '../../model/date-words.ts';
import type { Place, Story } from '../../model/story.ts';
import { t } from '../../ui/messages/messages.ts';

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
  const together = t.map.countIn(mark.place.name.en, mark.events.length);
  if (!event || !mark.selected) return [mark.events.length > 1 || !event ? together : event.label];
  const plotted = event.places.flatMap((use) => (use.plot ? [use.place] : []));
  const chosen = mark.places.find((place) => plotted.includes(place.id)) ?? mark.place;
  const isArea = placeLook(chosen) === 'area';
  if (!mark.isMain) return isArea ? [chosen.name.en, t.map.areaOnly] : [chosen.name.en];
  if (isArea) return [event.label, t.map.notExact(t.map.shortStatus[event.status])];
  return mark.events.length > 1 ? [event.label, together] : [event.label];
}

/** "↗ New York · 1" */
export function chipText({
  arrow,
  marks,
  events,
}: Pick<PlacedChip, 'arrow' | 'marks' | 'events'>): string {
  return `${arrow} ${t.map.countIn(chipPlaces(marks), events)}`;
}

export function chipPlaces(marks: readonly PlacedMark[]): string {
  const [first] = marks;
  return first && marks.length === 1 ? first.place.name.en : t.map.placesCount(marks.length);
}

/** "Trains toward the border. About 13 to 20 April 2017. Primorsky region, an area. Disputed." */
export function markInWords(story: Story, mark: PlacedMark): string {
  const event = story.events[mark.lead];
  if (!event) return mark.place.name.en;
  if (mark.events.length > 1) return t.map.eventsIn(mark.place.name.en, mark.events.length);
  const parts = [
    event.label,
    dateInWords(event.when),
    placeInWords(mark.place),
    t.story.statuses[event.status],
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
