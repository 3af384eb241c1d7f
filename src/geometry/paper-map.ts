import type { EventIndex, Story } from '../model/story.ts';
import { placeChips, type PlacedChip } from './edge-chips.ts';
import { boxAround, inSight, lineToScreen, type MapFrame, type Point } from './map-frame.ts';
import { squareAround } from './map-labels.ts';
import { placeMarks, plottedPlaces, type PlacedMark, type PlottedPlace } from './map-marks.ts';
import type { GroundName } from './map-scene.ts';
import { lineShapes, outlineOf, placeLook } from './map-shapes.ts';
import { placeGroundNames } from './paper-names.ts';
import { numbersInShort } from './paper-numbers.ts';
import { PAPER_LINE_PX, PAPER_MARK_PX, PAPER_TEXT_PX } from './paper-size.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import { placeRoutes, type PlacedRoute } from './route-path.ts';

/** A mark with the numbers of its events. */
export interface NumberedMark {
  readonly mark: PlacedMark;
  readonly numbers: string;
  /** left edge and middle of the numbers; null where they stand in a frame on the place itself */
  readonly at: Point | null;
  /** width of the numbers */
  readonly width: number;
  /** every place that it stands for is only roughly known, and its edge would hide under it */
  readonly isRough: boolean;
}

export interface NumberedArea {
  readonly key: string;
  readonly isHatched: boolean;
  readonly points: readonly Point[];
}

/** An arrow at the edge to what lies outside. */
export interface NumberedChip {
  readonly chip: PlacedChip;
  readonly text: string;
}

export interface PaperMap {
  readonly frame: MapFrame;
  readonly marks: readonly NumberedMark[];
  readonly areas: readonly NumberedArea[];
  readonly routes: readonly PlacedRoute[];
  readonly chips: readonly NumberedChip[];
  readonly names: readonly PlacedLabel[];
  /** dots of named towns without a mark */
  readonly towns: readonly Point[];
}

export interface PaperMapWish {
  readonly story: Story;
  /** in time order; the first has number 1 */
  readonly events: readonly EventIndex[];
  readonly frame: MapFrame;
  readonly ground: readonly GroundName[];
  readonly measure: (text: string, weight: number) => number;
}

const GROUP_PX = 20;
const CHIPS_AT_MOST = 5;
const CHIP_SIDES_PX = 8;
/** A smaller edge would hide under its own mark. */
const LEAST_EDGE_PX = PAPER_MARK_PX * 1.6;
/** Half the side of what a mark covers, and with the dotted edge of a rough place. */
const REACH_PX = PAPER_MARK_PX / 2 + 2;
export const ROUGH_PX = PAPER_MARK_PX / 2 + 4.5;

/** A map with numbers instead of names. */
export function placePaperMap(wish: PaperMapWish): PaperMap {
  const { story, events, frame, measure } = wish;
  const plotted = plottedPlaces(story, events);
  const placed = placeMarks(story, plotted, null, frame, GROUP_PX);
  const seen = placed.filter((mark) => inSight(frame, mark, 6));
  const textOf = (indexes: readonly EventIndex[]) =>
    numbersInShort(indexes.map((event) => events.indexOf(event) + 1));
  const routes = placeRoutes(story, events, null, frame, placed, PAPER_MARK_PX);
  const areas = plotted.flatMap((at) => areaOf(story, at, frame));
  const isRough = ({ places }: PlacedMark) =>
    places.every(
      (place) => placeLook(place) === 'ring' && !areas.some(({ key }) => key === place.id),
    );
  const reach = (mark: PlacedMark) => (mark.look && isRough(mark) ? ROUGH_PX : REACH_PX);
  const squares = seen.map((mark) => squareAround(mark, reach(mark)));
  const chips = placeChips(
    placed.filter((mark) => !seen.includes(mark)),
    {
      frame,
      taken: [],
      avoid: squares,
      most: CHIPS_AT_MOST,
      heightPx: PAPER_LINE_PX + 2,
      bottomPx: 0,
      widthOf: ({ arrow, marks }) => measure(chipText(arrow, marks), 700) + CHIP_SIDES_PX,
    },
  ).map((chip) => ({ chip, text: chipText(chip.arrow, chip.marks) }));
  const marks = numbered(seen);
  const taken = [
    ...squares,
    ...chips.map(({ chip }) => chip.box),
    ...marks.map(boxOfNumbers),
    ...routes.flatMap(({ arrow }) => (arrow ? [squareAround(arrow, 8)] : [])),
  ];
  return {
    frame,
    marks,
    areas,
    routes,
    chips,
    ...placeGroundNames(wish.ground, { frame, marks: seen, routes, taken, measure }),
  };

  function chipText(arrow: string, others: readonly PlacedMark[]): string {
    return `${arrow} ${textOf([...new Set(others.flatMap((mark) => mark.events))])}`;
  }

  function numbered(inFrame: readonly PlacedMark[]): NumberedMark[] {
    const own = inFrame.map((mark) => {
      const numbers = textOf(mark.events);
      return { mark, numbers, width: Math.ceil(measure(numbers, 700)) };
    });
    const labels = placeLabels(
      own
        .filter(({ mark }) => mark.look)
        .map(({ mark, numbers, width }) => ({
          key: mark.key,
          role: 'event',
          lines: [numbers],
          width,
          lineHeight: PAPER_TEXT_PX,
          at: mark,
          gap: reach(mark) + 2,
          selected: false,
        })),
      {
        width: frame.width,
        height: frame.height,
        taken: [
          ...squares,
          ...chips.map(({ chip }) => chip.box),
          ...own.flatMap(({ mark, width }) => (mark.look ? [] : [framed(mark, width)])),
        ],
        marks: inFrame,
        avoid: routes.flatMap((route) => route.points),
        most: Number.POSITIVE_INFINITY,
      },
    );
    return own.map(({ mark, numbers, width }) => {
      const box = labels.find((label) => label.key === mark.key)?.box;
      const beside = { x: mark.x + reach(mark) + 2, y: mark.y };
      const at = box ? { x: box.x, y: box.y + box.height / 2 } : beside;
      return { mark, numbers, width, at: mark.look ? at : null, isRough: isRough(mark) };
    });
  }
}

/** The frame around the numbers of a place whose events differ in kind or status. */
export function framed({ x, y }: Point, width: number) {
  const height = PAPER_LINE_PX + 1;
  return { x: x - width / 2 - 4, y: y - height / 2, width: width + 8, height };
}

function boxOfNumbers({ mark, at, width }: NumberedMark) {
  if (!at) return framed(mark, width);
  return { x: at.x, y: at.y - PAPER_TEXT_PX / 2, width, height: PAPER_TEXT_PX };
}

/** The edge of a vague place; none where a drawn line says it better. */
function areaOf(story: Story, { place, events }: PlottedPlace, frame: MapFrame): NumberedArea[] {
  const look = placeLook(place);
  const hasLine = events.some((index) => {
    const event = story.events[index];
    return event && lineShapes(event, story.places, story.shapes).length > 0;
  });
  if (look === 'exact' || look === 'none' || hasLine) return [];
  const points = lineToScreen(frame, outlineOf(place, story.shapes) ?? []);
  if (boxAround(points).width < LEAST_EDGE_PX) return [];
  return [{ key: place.id, isHatched: look === 'area', points }];
}
