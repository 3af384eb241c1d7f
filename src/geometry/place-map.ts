import type { EventIndex, Place, Story } from '../model/story.ts';
import { placeChips, type PlacedChip } from './edge-chips.ts';
import {
  boxAround,
  inSight,
  lineToScreen,
  overlaps,
  type Box,
  type MapFrame,
  type Point,
} from './map-frame.ts';
import { markReach, placeMapLabels, squareAround } from './map-labels.ts';
import { placeMarks, plottedPlaces, type PlacedMark, type PlottedPlace } from './map-marks.ts';
import type { MapScene, MapSizes } from './map-scene.ts';
import { lineShapes, outlineOf, placeLook } from './map-shapes.ts';
import type { PlacedLabel } from './place-labels.ts';
import { placeRoutes, type PlacedRoute } from './route-path.ts';

/** The edge within which a vague place lies, on the screen. */
export interface PlacedArea {
  readonly key: string;
  readonly place: Place;
  readonly look: 'ring' | 'area';
  readonly isHatched: boolean;
  /** the event whose colour it wears */
  readonly lead: EventIndex;
  readonly selected: boolean;
  readonly points: readonly Point[];
}

export interface PlacedMap {
  readonly frame: MapFrame;
  readonly sizes: MapSizes;
  readonly marks: readonly PlacedMark[];
  readonly areas: readonly PlacedArea[];
  readonly routes: readonly PlacedRoute[];
  readonly labels: readonly PlacedLabel[];
  /** small dots beside the names of towns */
  readonly towns: readonly Point[];
  readonly chips: readonly PlacedChip[];
  /** where to say that the chosen event is not on the map */
  readonly absence: Box | null;
  readonly vagueInSight: boolean;
  readonly backgroundInSight: boolean;
}

const NARROW_PX = 600;
const GROUP_PX = 24;
const EDGE_PX = 12;
const CHIP_SIDES_PX = 24;

/** Places everything the map draws. Pure: the same scene gives the same map. */
export function placeMap(scene: MapScene): PlacedMap {
  const { story, shown, selected, frame, sizes } = scene;
  const plotted = plottedPlaces(story, shown);
  const marks = placeMarks(story, plotted, selected, frame, Math.max(GROUP_PX, sizes.mark + 9));
  const areas = plotted.flatMap((at) => placeArea(story, at, selected, frame, sizes.mark));
  const routes = placeRoutes(story, shown, selected, frame, marks, sizes.mark);
  const seen = marks.filter((mark) => inSight(frame, mark));
  const coveredBy = (some: readonly PlacedMark[]) =>
    some.map((mark) => squareAround(mark, markReach(sizes.mark, mark)));
  const absence = placeAbsence(scene, seen);
  const taken = absence ? [...scene.taken, absence] : scene.taken;
  const chips = placeChips(scene.onWall ? [] : marks, {
    frame,
    taken: [...taken, ...coveredBy(seen.filter((mark) => mark.selected))],
    avoid: [...scene.atTimes, ...coveredBy(seen)],
    bottomPx: scene.notesPx,
    most: frame.width < NARROW_PX ? 2 : 6,
    heightPx: sizes.chipHeight,
    widthOf: (chip) =>
      Math.ceil(scene.measure(scene.words.chip(chip), sizes.label)) + CHIP_SIDES_PX + 2,
  });
  const whole = { x: 0, y: 0, width: frame.width, height: frame.height };
  const { labels, towns } = placeMapLabels({ ...scene, taken }, { marks: seen, routes, chips });
  return {
    frame,
    sizes,
    marks,
    areas,
    routes,
    labels,
    towns,
    chips,
    absence,
    vagueInSight: areas.some((area) => overlaps(boxAround(area.points), whole)),
    backgroundInSight: seen.some((mark) => mark.background),
  };
}

/** At the upper left, or above the notes where fewer marks are. */
function placeAbsence(
  { absence, frame, notesPx, sizes }: MapScene,
  marks: readonly PlacedMark[],
): Box | null {
  if (!absence) return null;
  const upper = { x: EDGE_PX, y: EDGE_PX, ...absence };
  const lower = { ...upper, y: frame.height - notesPx - absence.height - 4 };
  const covers = (box: Box) =>
    marks.filter((mark) => overlaps(box, squareAround(mark, markReach(sizes.mark, mark)))).length;
  return covers(lower) < covers(upper) ? lower : upper;
}

/** The edge of a vague place; none where it would hide under its own mark or a drawn line says it better. */
function placeArea(
  story: Story,
  { place, events }: PlottedPlace,
  selected: EventIndex | null,
  frame: MapFrame,
  markPx: number,
): PlacedArea[] {
  const look = placeLook(place);
  const isSelected = selected !== null && events.includes(selected);
  const lead = isSelected ? selected : events[0];
  const event = lead === undefined ? undefined : story.events[lead];
  if (lead === undefined || !event || look === 'exact' || look === 'none') return [];
  if (lineShapes(event, story.places, story.shapes).length > 0) return [];
  const points = lineToScreen(frame, outlineOf(place, story.shapes) ?? []);
  if (boxAround(points).width < markPx * 1.6) return [];
  return [
    {
      key: place.id,
      place,
      look,
      isHatched: look === 'area',
      lead,
      selected: isSelected,
      points,
    },
  ];
}
