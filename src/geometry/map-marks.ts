import { geoDistance } from 'd3';
import type { EventIndex, Place, Story } from '../model/story.ts';
import { toScreen, type MapFrame, type Point } from './map-frame.ts';
import { lonLatOf, placeLook } from './map-shapes.ts';
import { sharedLook, type Look } from './mark-look.ts';

const EARTH_RADIUS_KM = 6371;
/** A town and its airport are no further apart. */
const IN_TOWN_KM = 30;

/** One plotted place and the shown events that stand there, in time order. */
export interface PlottedPlace {
  readonly place: Place;
  readonly events: readonly EventIndex[];
}

/** One mark on the map: an event, or several that stand in one place or too close together. */
export interface PlacedMark extends Point {
  readonly key: string;
  /** the place it is named after where it holds one */
  readonly place: Place;
  readonly places: readonly Place[];
  /** the places without those that lie in a town among them; it is named only where this is one */
  readonly distinct: readonly Place[];
  /** in time order, each once */
  readonly events: readonly EventIndex[];
  /** the event it speaks of: the selected one, else the first of the story */
  readonly lead: EventIndex;
  /** what it wears; null where its events differ and none is selected */
  readonly look: Look | null;
  /** true where what it wears was only headed here */
  readonly isToward: boolean;
  readonly selected: boolean;
  /** true where the selected event's first place is here */
  readonly isMain: boolean;
  /** true where none of its events is from the articles */
  readonly background: boolean;
}

/** The places on which shown events ask for a mark. Countries are never drawn as a point. */
export function plottedPlaces(story: Story, shown: readonly EventIndex[]): PlottedPlace[] {
  const found = new Map<string, EventIndex[]>();
  for (const event of shown) {
    for (const use of story.events[event]?.places ?? []) {
      const place = story.places.get(use.place);
      if (!use.plot || !place || placeLook(place) === 'none') continue;
      const events = found.get(use.place) ?? [];
      if (!events.includes(event)) events.push(event);
      found.set(use.place, events);
    }
  }
  return [...found].flatMap(([id, events]) => {
    const place = story.places.get(id);
    return place ? [{ place, events }] : [];
  });
}

/** Marks on the screen; places nearer than `groupPx` to a weightier one share its mark. */
export function placeMarks(
  story: Story,
  plotted: readonly PlottedPlace[],
  selected: EventIndex | null,
  frame: MapFrame,
  groupPx: number,
): PlacedMark[] {
  const weightiest = plotted.toSorted(
    (a, b) => holds(b, selected) - holds(a, selected) || b.events.length - a.events.length,
  );
  const groups: { at: Point; members: PlottedPlace[] }[] = [];
  for (const member of weightiest) {
    const at = toScreen(frame, lonLatOf(member.place));
    const near = groups.find((group) => Math.hypot(group.at.x - at.x, group.at.y - at.y) < groupPx);
    if (near) near.members.push(member);
    else groups.push({ at, members: [member] });
  }
  return groups
    .map(({ at, members }) => markOf(story, members, selected, at))
    .toSorted((a, b) => a.x - b.x);
}

/** The mark nearest to a point, at most `reachPx` away. */
export function nearestMark(
  marks: readonly PlacedMark[],
  at: Point,
  reachPx: number,
): PlacedMark | null {
  let nearest: PlacedMark | null = null;
  let least = reachPx;
  for (const mark of marks) {
    const away = Math.hypot(mark.x - at.x, mark.y - at.y);
    if (away > least) continue;
    least = away;
    nearest = mark;
  }
  return nearest;
}

function markOf(
  story: Story,
  members: readonly PlottedPlace[],
  selected: EventIndex | null,
  at: Point,
): PlacedMark {
  const events = [...new Set(members.flatMap((member) => member.events))].toSorted((a, b) => a - b);
  const told = events.filter((event) => story.events[event]?.layer === 'story');
  const isSelected = selected !== null && events.includes(selected);
  const places = members.map((member) => member.place);
  const place = nameGiver(places);
  const worn = isSelected ? [selected] : events;
  const headed = worn.filter((event) => isHeaded(story, event, places));
  const isMixed = headed.length > 0 && headed.length < worn.length;
  return {
    ...at,
    key: place.id,
    place,
    places,
    distinct: distinctPlaces(places),
    events,
    look: isMixed ? null : sharedLook(story, worn),
    isToward: headed.length > 0 && !isMixed,
    lead: isSelected ? selected : (told[0] ?? events[0] ?? 0),
    selected: isSelected,
    isMain: isSelected && places.some(({ id }) => id === firstPlace(story, selected)),
    background: told.length === 0,
  };
}

/** True where an event is only said to go to these places. */
function isHeaded(story: Story, event: EventIndex, places: readonly Place[]): boolean {
  const here = (story.events[event]?.places ?? []).filter(
    (use) => use.plot && places.some(({ id }) => id === use.place),
  );
  return here.length > 0 && here.every((use) => use.role === 'toward');
}

/** Each place once, without the squares and airports of a town that is there too. */
export function distinctPlaces(places: readonly Place[]): readonly Place[] {
  const each = [...new Set(places)];
  const towns = each.filter((place) => place.precision === 'city');
  return each.filter(
    (place) =>
      place.precision !== 'site' ||
      !towns.some(
        (town) =>
          geoDistance([...lonLatOf(town)], [...lonLatOf(place)]) * EARTH_RADIUS_KM < IN_TOWN_KM,
      ),
  );
}

function firstPlace(story: Story, event: EventIndex): string | undefined {
  return story.events[event]?.places.find((use) => use.plot)?.place;
}

/** A town names its own squares and airports; otherwise the weightiest place does. */
function nameGiver(places: readonly Place[]): Place {
  const [first, ...others] = places;
  if (!first) throw new Error('A mark needs a place.');
  if (others.length === 0) return first;
  return places.find((place) => place.precision === 'city') ?? first;
}

function holds(plotted: PlottedPlace, selected: EventIndex | null): number {
  return selected !== null && plotted.events.includes(selected) ? 1 : 0;
}
