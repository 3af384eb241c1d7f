import type * as z from 'zod/mini';
import type { Feature, LineString, Polygon } from 'geojson';
import type { EpochMs, WhenKnown } from './edtf.ts';
import type {
  actorSchema,
  articleSchema,
  eventSchema,
  placeSchema,
  storySchema,
} from './schema.ts';
import type { CERTAINTIES, KINDS, ROLES, STATUSES } from './vocabulary.ts';

export type Kind = (typeof KINDS)[number];
export type Status = (typeof STATUSES)[number];
export type PlaceRole = (typeof ROLES)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type EventId = string;
/** Position of an event in `Story.events` and in its columns. */
export type EventIndex = number;
/** `story`: told by the articles. `background`: not from the articles, off at first. */
export type Layer = 'story' | 'background';

export type Article = z.infer<typeof articleSchema> & {
  readonly writtenWhen: WhenKnown;
  readonly printedWhen: WhenKnown | null;
};
export type Actor = z.infer<typeof actorSchema>;
export type Place = z.infer<typeof placeSchema>;
export type EventRow = z.infer<typeof eventSchema>;
export type Report = EventRow['reports'][number];
export type RouteLeg = NonNullable<EventRow['route']>['legs'][number];
export type StoryInfo = z.infer<typeof storySchema>;
export type Cluster = StoryInfo['clusters'][number] & { readonly when: WhenKnown };
export type ContextTick = StoryInfo['ticks'][number] & { readonly when: WhenKnown };
/** A hand-drawn region or line; coordinates as in GeoJSON, [longitude, latitude]. */
export type Shape = Feature<
  Polygon | LineString,
  { name: string; kind: 'region' | 'line'; note: string }
>;

export interface StoryEvent extends EventRow {
  readonly when: WhenKnown;
  readonly layer: Layer;
}

/** One fault in a story's files, in words a person can act on. */
export interface Fault {
  readonly file: string;
  /** counted from 1; null where the whole file is meant */
  readonly row: number | null;
  /** the row's own id where it has one */
  readonly id: string | null;
  /** e.g. `date.edtf`; null where the whole row is meant */
  readonly field: string | null;
  /** the value found, shortened */
  readonly value: string;
  readonly why: string;
  /** `set-aside`: the row is not shown. `left-out`: only this part of it is not. */
  readonly outcome: 'set-aside' | 'left-out';
}

/** The events by columns, sorted by anchor; position = `EventIndex`. */
export interface Columns {
  readonly length: number;
  readonly startMs: Float64Array;
  /** half-open */
  readonly endMs: Float64Array;
  /** where the mark stands */
  readonly anchorMs: Float64Array;
  /** index into `KINDS` */
  readonly kind: Uint8Array;
  /** index into `STATUSES` */
  readonly status: Uint8Array;
  /** bit n = the article at position n of `Story.articles` reports it */
  readonly articles: Uint32Array;
  /** 1 = background */
  readonly background: Uint8Array;
}

export interface Story {
  readonly info: StoryInfo;
  readonly clusters: readonly Cluster[];
  readonly ticks: readonly ContextTick[];
  readonly period: { readonly fromMs: EpochMs; readonly toMs: EpochMs };
  readonly articles: readonly Article[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly events: readonly StoryEvent[];
  readonly indexOf: ReadonlyMap<EventId, EventIndex>;
  readonly columns: Columns;
  readonly faults: readonly Fault[];
  /** rows found in the two event files, good and bad */
  readonly rowsFound: number;
}
