import type { EpochMs } from './edtf.ts';
import { KINDS, STATUSES } from './vocabulary.ts';
import type { EventId, Kind, Status, Story } from './story.ts';

/** `present`: one step on the wall. `console`: the second window beside it. `print`: sheets and plans. */
export const MODES = [
  'explore',
  'story',
  'compare',
  'practise',
  'list',
  'about',
  'print',
  'present',
  'console',
] as const;
export type Mode = (typeof MODES)[number];

/** One step of a chapter; `n` counts from 1. */
export interface StepRef {
  readonly chapter: string;
  readonly n: number;
}

export const ACCOUNTS = ['claims', 'lineage'] as const;
/** What Compare sources shows: the table of claims, or the family tree of the accounts. */
export type Accounts = (typeof ACCOUNTS)[number];

export const AXES = ['elastic', 'true'] as const;
/** `elastic` folds empty time; `true` draws every year equally long. */
export type Axis = (typeof AXES)[number];

/** Half-open interval. */
export interface TimeRange {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
}

export interface MapCamera {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

export interface Filters {
  /** words that must all be found; empty finds everything */
  readonly query: string;
  /** kinds shown */
  readonly kinds: readonly Kind[];
  /** statuses shown */
  readonly statuses: readonly Status[];
  /** letters of the articles shown; an event passes when one of them reports it */
  readonly articles: readonly string[];
  /** id of the person or body an event must involve */
  readonly actor: string | null;
  /** id of the place an event must involve */
  readonly place: string | null;
}

/**
 * Everything that makes two people see the same: what the address holds, what Back goes back to,
 * what a step of a story will be.
 */
export interface ViewState {
  readonly mode: Mode;
  readonly selected: EventId | null;
  /** letter of the article as whose account the selected event is shown; null = our assessment */
  readonly told: string | null;
  /** id of the claim whose reports lie open, or null */
  readonly claim: string | null;
  readonly accounts: Accounts;
  /** whether the articles' publishers are hidden, for blind reading */
  readonly blind: boolean;
  /** the step of the story that is told, or to which a reader can return; null = none begun */
  readonly step: StepRef | null;
  /** seconds after which the next step comes by itself; null = only when asked for */
  readonly play: number | null;
  /** id of the sheet to print: `student`, `teacher`, or a lesson plan */
  readonly sheet: string;
  /** id of the chapter that the sheet is on; null = the whole story */
  readonly chapter: string | null;
  /** whether the page stands inside another one, without its header */
  readonly embed: boolean;
  /** id of the exercise at hand; null = the choice of exercises */
  readonly exercise: string | null;
  /** whether ties from the selected event to others are drawn */
  readonly ties: boolean;
  /** the time window: events outside it are filtered out; null = no window */
  readonly range: TimeRange | null;
  readonly filters: Filters;
  /** whether the layer "not from the articles" is shown */
  readonly background: boolean;
  readonly axis: Axis;
  /** the part of the time axis in sight; null = all */
  readonly span: TimeRange | null;
  /** null = framed by what is shown */
  readonly camera: MapCamera | null;
}

/** Filters that hide nothing. */
export function openFilters(story: Story): Filters {
  return {
    query: '',
    kinds: KINDS,
    statuses: STATUSES,
    articles: story.articles.map((article) => article.id),
    actor: null,
    place: null,
  };
}

/** Where a visit starts: the whole arc, its first event selected. */
export function startView(story: Story): ViewState {
  return {
    mode: 'explore',
    selected: story.events.find((event) => event.layer === 'story')?.id ?? null,
    told: null,
    claim: null,
    accounts: 'claims',
    blind: false,
    step: null,
    play: null,
    sheet: 'student',
    chapter: null,
    embed: false,
    exercise: null,
    ties: false,
    range: null,
    filters: openFilters(story),
    background: false,
    axis: 'elastic',
    span: null,
    camera: null,
  };
}
