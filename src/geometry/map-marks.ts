import type { EventIndex, Place, Story } from '../model/story.ts';
import { toScreen, type MapFrame, type Point } from './map-frame.ts';
import { lonLatOf, placeLook } from './map-shapes.ts';

/** One plotted place and the shown events that stand there, in time order. */
export interface PlottedPlace {
  readonly place: Place;
  readonly events: readonly EventIndex[];
}

/** One mark on the map: an event, or several that stand in one place or too close together. */
export interface PlacedMark extends Point {
  readonly key: string;
  /** the place it is named after */
  readonly place: Place;
  readonly places: readonly Place[];
  /** in time order, each once */
  readonly events: readonly EventIndex[];
  /** the event whose kind and status it wears: the selected one, else the first of the story */
  readonly lead: EventIndex;
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
  return {
    ...at,
    key: place.id,
    place,
    places,
    events,
    lead: isSelected ? selected : (told[0] ?? events[0] ?? 0),
    selected: isSelected,
    isMain: isSelected && places.some(({ id }) => id === firstPlace(story, selected)),
    background: told.length === 0,
  };
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
