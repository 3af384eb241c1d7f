import type { Certainty, Kind, Layer, PlaceRole, Status, StoryInfo } from '../model/story.ts';

/** The words that stand in what is taken away; they come from the caller's catalogue. */
export interface ExportWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly layers: Readonly<Record<Layer, string>>;
  /** a place in words of what it has to do with the event */
  readonly placeInRole: Readonly<Record<PlaceRole, (name: string) => string>>;
  /** "Khabarovsk to Khasan: claimed" */
  readonly leg: (from: string, to: string, certainty: Certainty) => string;
  /** title, version, who made it, and under which licence it may be used */
  readonly credit: (info: StoryInfo) => string;
  /** the words of a link back to the event's page */
  readonly openIn: (title: string) => string;
}

/** What an export needs besides the story and the events. */
export interface ExportPage {
  /** absolute address of the page, without fragment */
  readonly address: string;
  readonly words: ExportWords;
}
