import type { Certainty, EventIndex, Story } from '../model/story.ts';
import type { Arrow } from './edge-chips.ts';
import type { Box, MapFrame } from './map-frame.ts';
import type { PlacedMark } from './map-marks.ts';

/** A name on the base map. `minZoom` to `maxZoom` is where it helps; rank 1 matters most. */
export interface GroundName {
  readonly kind: 'country' | 'water' | 'river' | 'city';
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly rank: number;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** Sizes in px. */
export interface MapSizes {
  readonly mark: number;
  readonly label: number;
  readonly chipHeight: number;
  /** side of a zoom button */
  readonly control: number;
  /** grows when fonts have arrived: texts have other widths then */
  readonly fonts: number;
  /** how many times the usual the outlines of marks, heads of arrows and dots of towns are; 1 where left out */
  readonly growth?: number;
}

/** The words of the drawing, in the reader's language. */
export interface MapWords {
  /** one line, or two for the selected mark */
  readonly mark: (mark: PlacedMark) => readonly string[];
  /** null: the leg needs no words */
  readonly route: (certainty: Certainty) => string | null;
  readonly chip: (chip: { arrow: Arrow; marks: readonly PlacedMark[]; events: number }) => string;
}

export interface MapScene {
  readonly story: Story;
  readonly shown: readonly EventIndex[];
  readonly selected: EventIndex | null;
  readonly frame: MapFrame;
  readonly sizes: MapSizes;
  readonly measure: (text: string, sizePx: number, weight?: number) => number;
  readonly words: MapWords;
  readonly ground: readonly GroundName[];
  /** buttons: nothing is placed under them */
  readonly taken: readonly Box[];
  /** buttons that are there at times: no chip is placed under them */
  readonly atTimes: readonly Box[];
  /** what is said of a chosen event that stands nowhere here; null: nothing */
  readonly absence: Pick<Box, 'width' | 'height'> | null;
  /** height of the notes along the lower edge; nothing is placed under them either */
  readonly notesPx: number;
  /** true where a class looks at it from afar: few names, plain letters, no chips */
  readonly onWall?: boolean;
}
