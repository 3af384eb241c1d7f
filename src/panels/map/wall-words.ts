import type { MapWords } from '../../geometry/map-scene.ts';
import { plottedPlaces } from '../../geometry/map-marks.ts';
import { placeLook } from '../../geometry/map-shapes.ts';
import { wrapWords } from '../../lib/wrap-words.ts';
import type { EventIndex, Story } from '../../model/story.ts';
import { measureText } from '../../ui/measure-text.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';

const MOST_ABSENT = 2;

/** What is said of a chosen event that has no mark: why, and what it has to do with which place. */
export function wallAbsence(story: Story, selected: EventIndex | null): readonly string[] {
  const event = selected === null ? undefined : story.events[selected];
  if (!event || selected === null || plottedPlaces(story, [selected]).length > 0) return [];
  const roles = [...new Set(event.places.map(({ role }) => role))];
  const places = roles.map((role) => {
    const own = event.places.filter((use) => use.role === role);
    const names = own.flatMap(({ place }) => story.places.get(place)?.name.en ?? []);
    return t.story.placeInRole[role](names.join('; '));
  });
  return [late.present.board.noMark, ...places.slice(0, MOST_ABSENT)];
}

/** On the wall a mark is named after its place; what happened there stands beside the map. */
export function wallWords(widestPx: number, labelPx: number): MapWords {
  const wrap = (text: string) => wrapWords(text, widestPx, (line) => measureText(line, labelPx));
  return {
    mark: ({ place, distinct, isToward, selected }) => {
      if (distinct.length > 1 && !selected) return [];
      const names = distinct.map((one) => one.name.en).join(', ');
      const lines = wrap(isToward ? t.map.toward(names) : names);
      return placeLook(place) === 'area' ? [...lines, t.map.areaOnly] : lines;
    },
    route: () => null,
    chip: () => '',
  };
}
